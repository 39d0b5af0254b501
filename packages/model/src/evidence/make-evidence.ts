import type { Evidence } from "./evidence.ts";
import { indexed, sliceCodePoints, type Text } from "./index-code-points.ts";

/** How many code points of context stand before and after a quote, fewer only where the text begins or ends. */
const CONTEXT = 32;

/**
 * Quotes a text: the exact words from `start` to `end`, and 32 code points before and after them.
 *
 * @param text - the revision's text; its index (`indexCodePoints`) where many quotes are made of one text
 * @param start - in code points, from 0
 * @param end - in code points, exclusive
 * @throws RangeError where the offsets lie outside the text or hold nothing between them.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 * @example
 * makeEvidence("There are some 2,500 US troops in Iraq.", 10, 30).exact; // "some 2,500 US troops"
 */
export const makeEvidence = (text: Text, start: number, end: number): Evidence => {
  const index = indexed(text);
  if (start >= end) throw new RangeError(`A quote from ${start} to ${end} holds nothing.`);
  return {
    exact: sliceCodePoints(index, start, end),
    prefix: sliceCodePoints(index, Math.max(0, start - CONTEXT), start),
    suffix: sliceCodePoints(index, end, Math.min(index.length, end + CONTEXT)),
    start,
    end,
  };
};
