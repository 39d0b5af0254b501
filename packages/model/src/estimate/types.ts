import type { Modality } from "../claim/claim.ts";
import type { FactVersion } from "../fact/fact.ts";
import type { Band, Quantity } from "../quantity/quantity.ts";
import type { Clock, Instant, PartialDate } from "../time/partial-date.ts";

/** The moment a question stands at. `asOf` is a day ("2021-02-18"); `knownAt` an instant on `clock`. */
export interface Viewpoint {
  readonly asOf: string;
  readonly knownAt: Instant;
  readonly clock: Clock;
  /** Days a figure may be carried forward; 730 unless told. A whole number from 0 to 36,500. */
  readonly maxAgeDays?: number;
}

/**
 * The answer for one series at one viewpoint.
 *
 * - `observed`: the chosen figure's own date covers `asOf`.
 * - `carried`: the figure is older and carried forward from `carriedFrom`; never to be exported as observed.
 * - `withheld`: the latest word is that the number is withheld; holds until a number is given for a later time.
 * - `none`: nothing was known, or all that was known is older than the maximum age.
 */
export interface Estimate {
  readonly state: "observed" | "carried" | "withheld" | "none";
  readonly quantity: Quantity | null;
  readonly band: Band | null;
  /** The version the answer rests on. */
  readonly chosen: FactVersion | null;
  /** Others that agree with it (overlapping quantities for the same time), best first; `chosen` is not among them. */
  readonly support: readonly FactVersion[];
  /** Others for the same time whose quantities are disjoint from it. */
  readonly contradict: readonly FactVersion[];
  readonly contested: boolean;
  /** The figure's own date, when it is carried forward. */
  readonly carriedFrom: PartialDate | null;
  /** Why this and no other, in whole sentences. */
  readonly why: string;
}

/** A stretch of the reported line over `[from, to)`, both days. */
export interface TimelineStep {
  readonly from: string;
  readonly to: string;
  readonly estimate: Estimate;
}

/** A figure that is drawn as itself and never carried: planned, authorised, proposed. */
export interface TimelinePoint {
  readonly modality: Modality;
  readonly asOf: PartialDate;
  readonly version: FactVersion;
}

/** What a chart of one series draws at one viewpoint. */
export interface Timeline {
  readonly steps: readonly TimelineStep[];
  readonly points: readonly TimelinePoint[];
}
