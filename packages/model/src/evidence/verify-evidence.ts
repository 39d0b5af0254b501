import type { Evidence } from "./evidence.ts";
import { indexCodePoints, indexed, sliceCodePoints, type Text } from "./index-code-points.ts";

/** Whether evidence stands where it says, and if not, why. */
export type Verification = { readonly ok: true } | { readonly ok: false; readonly why: string };

const lengthOf = (words: string): number => indexCodePoints(words).length;

/**
 * Holds evidence against a text, to the character: the exact words, the words before them and the words after them
 * must stand at the very offsets. It never looks for the quote elsewhere, so evidence cannot move to a lookalike
 * ("2,500 troops" in Iraq and in Afghanistan).
 *
 * @param text - the revision's text; its index (`indexCodePoints`) where many quotes of one text are verified
 * @example
 * verifyEvidence("2,000 troops", makeEvidence("2,500 troops", 0, 5));
 * // { ok: false, why: 'At 0 to 5 the text reads "2,000", not "2,500".' }
 */
export const verifyEvidence = (text: Text, evidence: Evidence): Verification => {
  const index = indexed(text);
  const { exact, prefix, suffix, start, end } = evidence;
  const parts: [number, number, string][] = [
    [start, end, exact],
    [start - lengthOf(prefix), start, prefix],
    [end, end + lengthOf(suffix), suffix],
  ];
  for (const [from, to, words] of parts) {
    if (from < 0 || from > to || to > index.length) {
      return {
        ok: false,
        why: `The text runs from 0 to ${index.length}; ${JSON.stringify(words)} would stand at ${from} to ${to}.`,
      };
    }
    const there = sliceCodePoints(index, from, to);
    if (there !== words) {
      return {
        ok: false,
        why: `At ${from} to ${to} the text reads ${JSON.stringify(there)}, not ${JSON.stringify(words)}.`,
      };
    }
  }
  return { ok: true };
};
