import { z } from "zod";
import { Claim } from "../claim/claim.ts";
import { Instant, PartialDate } from "../time/partial-date.ts";

/** SHA-256 in lower-case hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256 = z.infer<typeof Sha256>;

/**
 * A document's content as it stood from some instant on.
 *
 * The window `(after, until]` is what the checks prove: `after` is the last check that still saw the former content
 * (null for the first revision), `until` the first check that saw this one. `publishedAt` is decided from the window
 * and the stated date by `decidePublishedAt`.
 */
export const Revision = z.object({
  id: z.string(),
  document: z.string(),
  blob: Sha256,
  after: Instant.nullable(),
  until: Instant,
  publishedAt: Instant,
  recordedAt: Instant,
});
export type Revision = z.infer<typeof Revision>;

/** A claim as it is stored: under an id, said by a revision of a document. */
export const StoredClaim = z.object({ id: z.string(), revision: z.string(), document: z.string(), claim: Claim });
export type StoredClaim = z.infer<typeof StoredClaim>;

/** One revision with what it says, as `reconcile` takes it. */
export interface RevisionClaims {
  readonly revision: string;
  readonly publishedAt: Instant;
  readonly claims: readonly StoredClaim[];
}

/** What a revision says of its own dates and identity, read from its content. */
export const Statement = z.object({
  title: z.string().nullable(),
  published: PartialDate.nullable(),
  modified: PartialDate.nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
});
export type Statement = z.infer<typeof Statement>;
