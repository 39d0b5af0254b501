import { z } from "zod";
import { StoredClaim } from "../revision/revision.ts";
import { SeriesSlug } from "../series/series.ts";
import { Instant } from "../time/partial-date.ts";

/** A claim's identity through the revisions of its document. `id` is derived from its content, the same on every machine. */
export const Fact = z.object({ id: z.string(), document: z.string(), series: SeriesSlug });
export type Fact = z.infer<typeof Fact>;

/**
 * What a fact says over an interval of public time, `[knownFrom, knownTo)`; an open interval has `knownTo` null.
 * `endedBy` names the revision that ended it, null while it is open.
 */
export const FactVersion = z.object({
  fact: Fact,
  knownFrom: Instant,
  knownTo: Instant.nullable(),
  endedBy: z.string().nullable(),
  /** The claim of the first revision that said it in this interval. */
  said: StoredClaim,
});
export type FactVersion = z.infer<typeof FactVersion>;

/** A fact version as the ledger holds it: believed over `[recordedFrom, recordedTo)`. Never edited, only superseded. */
export const RecordedFactVersion = FactVersion.extend({
  id: z.string(),
  recordedFrom: Instant,
  recordedTo: Instant.nullable(),
});
export type RecordedFactVersion = z.infer<typeof RecordedFactVersion>;
