import type { Claim } from "../claim/claim.ts";
import { firstDay, lastDay } from "../time/find-days.ts";

/** The figure of a claim and the time it holds for, as a key: two claims with the same key give the same number. */
export const figureKey = ({ quantity: q, asOf }: Claim): string =>
  JSON.stringify([asOf.date, q && [q.low, q.high, q.lowOpen === true, q.highOpen === true, q.point, q.qualifier]]);

/**
 * What a claim says, as a key: two claims with the same key say the same, wherever in the text they stand.
 *
 * Counted are the series, kind, modality and polarity, the quantity with its words, the date, who says so, the cited
 * publication and its standing. Left out are the place of the words in the text, the words around them, the note, and
 * how sure the extractor was: when those change, the source still says the same.
 *
 * @example
 * contentKey(before.claim) === contentKey(after.claim); // the same, though the sentence moved down a paragraph
 */
export const contentKey = (claim: Claim): string => {
  const { attribution: by, citation } = claim;
  return JSON.stringify([
    claim.series,
    claim.kind,
    claim.modality,
    claim.polarity,
    claim.standing,
    figureKey(claim),
    claim.quantity?.words ?? null,
    by && [by.speaker, by.office, by.organisation, by.anonymous],
    citation && [citation.publisher, citation.title, citation.url, citation.published?.date ?? null],
  ]);
};

/** The days a claim's date can mean, as one key. */
export const daysKey = ({ asOf }: Claim): string => `${firstDay(asOf)}/${lastDay(asOf)}`;

const WORD = /\p{L}+/gu;

/** The words of a claim's evidence and around it, counted; numbers are left out, because they are what is edited. */
export const contextWords = ({ evidence }: Claim): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  const text = `${evidence.prefix}${evidence.exact}${evidence.suffix}`.toLowerCase();
  for (const [word] of text.matchAll(WORD)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};

/**
 * How alike two contexts are: the Sørensen–Dice coefficient of their words, 0 (no word in common) to 1 (the same
 * words). Two contexts without any word are alike.
 */
export const similarity = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let [shared, total] = [0, 0];
  for (const [word, times] of a) {
    total += times;
    shared += Math.min(times, b.get(word) ?? 0);
  }
  for (const times of b.values()) total += times;
  return total === 0 ? 1 : (2 * shared) / total;
};
