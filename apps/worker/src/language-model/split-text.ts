import { indexCodePoints } from "@muster/model";

/** A part of a text, in code points, with its words. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a text is best cut: between paragraphs, lines, sentences, words. */
const SEAMS = ["\n\n", "\n", ". ", " "];

/** The last good place to cut before `limit`; a single word that is too long is cut between two characters. */
function seamBefore(text: string, start: number, limit: number): number {
  for (const seam of SEAMS) {
    const at = text.lastIndexOf(seam, limit - seam.length);
    if (at > start) return at + seam.length;
  }
  const inside = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(limit - 1, limit + 1));
  return inside && limit - 1 > start ? limit - 1 : limit;
}

/** Splits a text into as few parts of at most `longest` UTF-16 units as its paragraphs allow. Blank parts are left out. */
export function splitText(text: string, longest: number): readonly Part[] {
  const { toCodePoint } = indexCodePoints(text);
  const parts: Part[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= longest ? text.length : seamBefore(text, start, start + longest);
    const words = text.slice(start, end);
    if (words.trim() !== "") parts.push({ start: toCodePoint(start), end: toCodePoint(end), text: words });
    start = end;
  }
  return parts;
}
