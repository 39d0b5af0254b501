import type { Claim } from "../claim/claim.ts";
import { firstDay, firstInstant, lastDay } from "../time/find-days.ts";
import type { Instant } from "../time/partial-date.ts";

const earliest = (cited: string, { asOf, modality }: Claim, lastCited: string): string => {
  const holds = firstDay(asOf);
  const ahead = modality === "planned" || modality === "proposed";
  return !ahead && holds > cited && holds <= lastCited ? holds : cited;
};

/**
 * The instant the public first knew a figure that a revision says for the first time.
 *
 * Prose is its own publication: known from the revision's publication. A dataset row cites another publication, which
 * the public could read before: known from the first instant (UTC) of the day that one was published, or, where the row
 * does not date it, of the last day of the figure's own date; never later than the revision that carries the row. Of a
 * citation dated to a month or a year the first day counts, but a reported or authorised figure is not known before the
 * day it holds for.
 *
 * @example
 * // cites a publication of 4 March 2021 for a figure of June 2017
 * decideKnownFrom(claim, "2026-11-24T08:00:00.000Z"); // "2021-03-04T00:00:00.000Z"
 */
export const decideKnownFrom = (claim: Claim, publishedAt: Instant): Instant => {
  if (claim.citation === null) return publishedAt;
  const { published } = claim.citation;
  const day = published === null ? lastDay(claim.asOf) : earliest(firstDay(published), claim, lastDay(published));
  const instant = firstInstant(day);
  return instant < publishedAt ? instant : publishedAt;
};
