import { firstDay, firstInstant } from "./find-days.ts";
import type { Instant, PartialDate } from "./partial-date.ts";

/** What is known of when a revision became public. */
export interface PublicationWindow {
  /** The date the revision states of itself, null where it states none. */
  readonly stated: PartialDate | null;
  /** The last check that still saw the former content; null for a document's first revision. */
  readonly after: Instant | null;
  /** The first check that saw this content. */
  readonly until: Instant;
}

/** When a revision became public, and whether its stated date decided it. */
export interface Publication {
  readonly publishedAt: Instant;
  readonly believed: boolean;
}

/**
 * Decides when a revision became public.
 *
 * The checks prove that it happened in `(after, until]`. A stated date counts as its first instant in UTC, and is
 * believed where that instant lies in the window; for a first revision the window has no beginning. Otherwise the
 * revision is known from `until`, the first moment it is proven to be public, and a stated date is kept and shown but
 * not believed. So a date that stayed the same through an edit never dates the edit.
 *
 * @returns `believed` is true only where the stated date decided `publishedAt`.
 * @example
 * decidePublishedAt({
 *   stated: { date: "2021-02-18", precision: "day" },
 *   after: null,
 *   until: "2026-11-24T08:00:00.000Z",
 * }); // { publishedAt: "2021-02-18T00:00:00.000Z", believed: true }
 */
export const decidePublishedAt = ({ stated, after, until }: PublicationWindow): Publication => {
  if (stated === null) return { publishedAt: until, believed: false };
  const instant = firstInstant(firstDay(stated));
  const inside = instant <= until && (after === null || instant > after);
  return inside ? { publishedAt: instant, believed: true } : { publishedAt: until, believed: false };
};
