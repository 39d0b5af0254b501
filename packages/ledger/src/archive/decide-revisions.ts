import type { Instant } from "@muster/model";
import { makeId } from "../values/make-id.ts";

/** One document that a check saw, beside what is recorded of it. */
export interface SeenDocument {
  readonly document: string;
  readonly capture: string;
  readonly blob: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly seenAt: Instant;
  /** The blob of the document's latest revision; null where it has none. */
  readonly latestBlob: string | null;
  /** When that content was last seen before this check. */
  readonly lastSeen: Instant | null;
}

export interface NewRevision {
  readonly id: string;
  readonly document: string;
  readonly blob: string;
  readonly capture: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly after: Instant | null;
  readonly until: Instant;
}

export interface ArchiveDecision {
  readonly outcome: "new" | "unchanged";
  readonly revisions: readonly NewRevision[];
}

/**
 * Which of the documents that a check saw have a new revision: those whose bytes differ from their latest one. Nothing
 * else is asked, so A→B→A is three revisions.
 */
export function decideRevisions(seen: readonly SeenDocument[]): ArchiveDecision {
  const revisions = seen
    .filter(({ blob, latestBlob }) => blob !== latestBlob)
    .map(({ document, blob, capture, mediaType, charset, lastSeen, seenAt }) => ({
      id: makeId("revision", document, blob, seenAt),
      document,
      blob,
      capture,
      mediaType,
      charset,
      after: lastSeen,
      until: seenAt,
    }));
  return { outcome: revisions.length > 0 ? "new" : "unchanged", revisions };
}
