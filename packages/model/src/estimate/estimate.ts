import type { FactVersion } from "../fact/fact.ts";
import { firstDay, lastDay } from "../time/find-days.ts";
import { answerFor, compareByTime, decideStandpoint } from "./decide-standpoint.ts";
import { checkOneSeries, checkViewpoint, DEFAULT_MAX_AGE_DAYS, isKnown, isReported } from "./select-versions.ts";
import type { Estimate, Viewpoint } from "./types.ts";

/**
 * Answers how many there were on a day, as far as it was known at an instant, with the reasons.
 *
 * 1. Only versions known at `knownAt` on the clock count, and of those only asserted, reported or estimated levels
 *    (and that a number is withheld) without a bad standing. Planned, authorised and proposed figures never answer.
 * 2. Only figures whose own date begins by `asOf`: nothing is ever carried backwards.
 * 3. The newest date wins (by first day, then the more precise one). Of several figures for it the one is chosen that the
 *    most independent publications agree with, then a number over a bound, a bare number over a hedged one, and the later
 *    known. All others whose dates overlap with it speak of the same time and support or contradict it; it is contested
 *    where another publication's figure among them is disjoint.
 * 4. Where the newest word is that the number is withheld, so is the answer, until a level for a later time,
 *    however long that takes.
 * 5. A figure whose own date does not cover `asOf` is carried forward, and never past `maxAgeDays` from the last day of
 *    that date. A figure that a newer one replaced does not come back when that one expires.
 *
 * @param versions - of one series; on the recorded clock `RecordedFactVersion`s
 * @throws RangeError where the viewpoint is malformed or the versions are of several series.
 * @throws TypeError on the recorded clock, for versions that were not recorded.
 * @example
 * estimate(versions, { asOf: "2021-03-01", knownAt: "2021-03-01T00:00:00.000Z", clock: "public" });
 * // { state: "carried", quantity: about 300, carriedFrom: 18 February 2021, why: "Reported for …", … }
 */
export const estimate = (versions: readonly FactVersion[], viewpoint: Viewpoint): Estimate => {
  checkViewpoint(viewpoint);
  checkOneSeries(versions);
  const { asOf, maxAgeDays = DEFAULT_MAX_AGE_DAYS } = viewpoint;
  const candidates = versions.filter(
    (version) => isReported(version) && firstDay(version.said.claim.asOf) <= asOf && isKnown(version, viewpoint),
  );
  let newest = candidates[0];
  if (newest === undefined) return answerFor(null, asOf, maxAgeDays);
  for (const version of candidates) if (compareByTime(version, newest) > 0) newest = version;
  const from = firstDay(newest.said.claim.asOf);
  const sameTime = candidates.filter(({ said }) => lastDay(said.claim.asOf) >= from);
  return answerFor(decideStandpoint(newest, sameTime, maxAgeDays), asOf, maxAgeDays);
};
