import { z } from "zod";
import { StoredClaim } from "../revision/revision.ts";
import { SeriesSlug } from "../series/series.ts";
import { Instant } from "../time/partial-date.ts";

/**
 * What happened to a fact, as the public feed tells it.
 *
 * - `asserted`: said for the first time.
 * - `revised`: the same fact says something else now.
 * - `withdrawn`: the document no longer says it.
 * - `restored`: it says it again.
 * - `restated`: the count changed, not the troops (a source says the earlier figure was wrong or counted otherwise).
 */
export const ChangeType = z.enum(["asserted", "revised", "withdrawn", "restored", "restated"]);
export type ChangeType = z.infer<typeof ChangeType>;

/**
 * One entry of the feed: what a fact said before and says now, and since when the public knows.
 *
 * `before` is null where nothing was said before (`asserted`, `restored`), `after` where nothing is said now
 * (`withdrawn`). `series` is that of `after`, or of `before` where there is no `after`.
 */
export const Change = z.object({
  type: ChangeType,
  /** The fact's id. */
  fact: z.string(),
  series: SeriesSlug,
  before: StoredClaim.nullable(),
  after: StoredClaim.nullable(),
  knownAt: Instant,
});
export type Change = z.infer<typeof Change>;
