import type { FactVersion } from "../fact/fact.ts";
import { comparePartialDates } from "../time/compare-partial-dates.ts";
import { addDays, firstDay, lastDay } from "../time/find-days.ts";
import { answerFor, compareByTime, decideStandpoint, type Standpoint } from "./decide-standpoint.ts";
import { checkOneSeries, checkViewpoint, DEFAULT_MAX_AGE_DAYS, isKnown, isReported } from "./select-versions.ts";
import type { Estimate, Timeline, TimelinePoint, TimelineStep, Viewpoint } from "./types.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isDrawnAlone = ({ said: { claim } }: FactVersion): boolean =>
  (claim.modality === "planned" || claim.modality === "authorised" || claim.modality === "proposed") &&
  claim.kind === "level" &&
  claim.polarity === "asserted" &&
  claim.standing === null;

const pointsOf = (versions: readonly FactVersion[], from: string | undefined): TimelinePoint[] =>
  versions
    .filter((version) => isDrawnAlone(version) && (from === undefined || lastDay(version.said.claim.asOf) >= from))
    .toSorted(
      (a, b) =>
        comparePartialDates(a.said.claim.asOf, b.said.claim.asOf) ||
        compare(a.said.claim.modality, b.said.claim.modality) ||
        compare(a.knownFrom, b.knownFrom) ||
        compare(a.fact.id, b.fact.id),
    )
    .map((version) => ({ modality: version.said.claim.modality, asOf: version.said.claim.asOf, version }));

/** What stands from each day on which something new is said, in time order. One pass over the sorted figures. */
const standpointsOf = (
  reported: readonly FactVersion[],
  maxAgeDays: number,
): { from: string; stands: Standpoint }[] => {
  const standpoints: { from: string; stands: Standpoint }[] = [];
  let reaching: FactVersion[] = [];
  const days = Map.groupBy(reported.toSorted(compareByTime), ({ said }) => firstDay(said.claim.asOf));
  for (const [from, some] of days) {
    reaching = [...reaching.filter(({ said }) => lastDay(said.claim.asOf) >= from), ...some];
    const newest = some.at(-1);
    if (newest) standpoints.push({ from, stands: decideStandpoint(newest, reaching, maxAgeDays) });
  }
  return standpoints;
};

const isSame = (a: Estimate, b: Estimate): boolean =>
  a.state === b.state &&
  a.chosen === b.chosen &&
  a.why === b.why &&
  a.support.length === b.support.length &&
  a.contradict.length === b.contradict.length &&
  a.support.every((version, index) => version === b.support[index]) &&
  a.contradict.every((version, index) => version === b.contradict[index]);

/**
 * The whole reported line of a series as it was known at an instant, and the figures drawn beside it.
 *
 * Steps run without a gap from `from` (the first day any figure holds for, where not told) to the end of the day
 * `asOf`; each is what `estimate` answers for every one of its days, `none` included, and neighbours differ. Without
 * `from` and without figures there are no steps. Points are the planned, authorised and proposed levels, in time order,
 * later than `asOf` too: a plan speaks of what is to come.
 *
 * @param versions - as for `estimate`
 * @param viewpoint - `asOf` is the last day drawn; `from`, "YYYY-MM-DD", the first
 * @throws RangeError, TypeError as `estimate` does.
 * @example
 * timeline(versions, { asOf: "2021-12-31", knownAt, clock: "public", from: "2021-01-01" }).steps;
 */
export const timeline = (
  versions: readonly FactVersion[],
  viewpoint: Viewpoint & { readonly from?: string },
): Timeline => {
  checkViewpoint(viewpoint);
  checkOneSeries(versions);
  const { asOf, maxAgeDays = DEFAULT_MAX_AGE_DAYS } = viewpoint;
  if (viewpoint.from !== undefined) checkViewpoint({ ...viewpoint, asOf: viewpoint.from });
  const known = versions.filter((version) => isKnown(version, viewpoint));
  const reported = known.filter((version) => isReported(version) && firstDay(version.said.claim.asOf) <= asOf);
  const points = pointsOf(known, viewpoint.from);

  const standpoints = standpointsOf(reported, maxAgeDays);
  const start = viewpoint.from ?? standpoints[0]?.from;
  if (start === undefined) return { steps: [], points };
  const end = addDays(asOf, 1);
  const steps: TimelineStep[] = [];
  const draw = (stands: Standpoint | null, from: string, to: string): void => {
    const [first, last] = [from > start ? from : start, to < end ? to : end];
    if (first >= last) return;
    const answer = answerFor(stands, first, maxAgeDays);
    const former = steps.at(-1);
    if (former && isSame(former.estimate, answer)) steps[steps.length - 1] = { ...former, to: last };
    else steps.push({ from: first, to: last, estimate: answer });
  };

  draw(null, start, standpoints[0]?.from ?? end);
  for (const [index, { from, stands }] of standpoints.entries()) {
    const until = standpoints[index + 1]?.from ?? end;
    const days = [from, addDays(stands.observedTo, 1), addDays(stands.carriedTo, 1), until].map((day) =>
      day < from ? from : day > until ? until : day,
    );
    for (const [part, day] of days.slice(0, -1).entries()) draw(stands, day, days[part + 1] ?? until);
  }
  return { steps, points };
};
