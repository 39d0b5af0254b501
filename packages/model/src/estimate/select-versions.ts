import type { FactVersion, RecordedFactVersion } from "../fact/fact.ts";
import type { Viewpoint } from "./types.ts";

/** Days a figure may be carried forward where the question does not say. */
export const DEFAULT_MAX_AGE_DAYS = 730;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** @throws RangeError where a part of the viewpoint is not of its form. */
export const checkViewpoint = ({ asOf, knownAt, maxAgeDays = DEFAULT_MAX_AGE_DAYS }: Viewpoint): void => {
  if (!DAY.test(asOf)) throw new RangeError(`asOf is a day (2021-02-18), not "${asOf}".`);
  if (!INSTANT.test(knownAt))
    throw new RangeError(`knownAt is an instant (2021-02-18T00:00:00.000Z), not "${knownAt}".`);
  if (!Number.isInteger(maxAgeDays) || maxAgeDays < 0 || maxAgeDays > 36_500) {
    throw new RangeError(`maxAgeDays is a whole number from 0 to 36,500, not ${maxAgeDays}.`);
  }
};

const isRecorded = (version: FactVersion): version is RecordedFactVersion => "recordedFrom" in version;

const holds = (from: string, to: string | null, at: string): boolean => from <= at && (to === null || at < to);

/**
 * Whether a version was known at the viewpoint's `knownAt`.
 *
 * On the public clock: the document said it then, as Muster believes today. On the recorded clock: Muster believed
 * then that the document was saying it.
 *
 * @throws TypeError on the recorded clock, for a version that was not recorded.
 */
export const isKnown = (version: FactVersion, { knownAt, clock }: Viewpoint): boolean => {
  if (!holds(version.knownFrom, version.knownTo, knownAt)) return false;
  if (clock === "public") return !isRecorded(version) || version.recordedTo === null;
  if (!isRecorded(version)) throw new TypeError(`Fact version of ${version.fact.id} has no recorded interval.`);
  return holds(version.recordedFrom, version.recordedTo, knownAt);
};

/** Whether a version may feed the reported line: an asserted, reported or estimated level (or its being withheld). */
export const isReported = ({ said: { claim } }: FactVersion): boolean =>
  (claim.kind === "level" || claim.kind === "withheld") &&
  (claim.modality === "reported" || claim.modality === "estimated") &&
  claim.polarity === "asserted" &&
  claim.standing === null;

/** @throws RangeError where the versions are of more than one series: a series' line answers for that series alone. */
export const checkOneSeries = (versions: readonly FactVersion[]): void => {
  const slug = versions[0]?.fact.series;
  const other = versions.find(({ fact }) => fact.series !== slug);
  if (other) throw new RangeError(`Versions of one series are needed; here are "${slug}" and "${other.fact.series}".`);
};
