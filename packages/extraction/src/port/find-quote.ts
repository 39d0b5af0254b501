import { no, type Rejection } from "../grammar/rejection.ts";
import type { Reading } from "../reading/reading.ts";
import type { Tokens } from "../text/tokens.ts";

/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a quote stands: in the text, and as the tokens `[from, to)`. */
export interface Quoted extends Span {
  readonly from: number;
  readonly to: number;
}

/** The words of one figure are no longer, in UTF-16 units; whoever quotes more has not said which words carry it. */
const LONGEST = 400;

/** The first token that begins at an offset or after it. */
function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.start(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an offset lies inside a word, a number or a character: "500 troops" does not stand in "2,500 troops". */
function cuts({ text, tokens }: Reading, offset: number): boolean {
  const before = tokenFrom(tokens, offset) - 1;
  if (before >= 0 && tokens.end(before) > offset) return true;
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}

/**
 * Finds the place where a quote stands in a part of a text, to the character and as whole words. Where it stands more than
 * once it must be said which one is meant, from 1: a quote never moves to a lookalike.
 */
export function findQuote(reading: Reading, part: Span, quote: string, occurrence: number | null): Quoted | Rejection {
  if (quote.trim() === "") return no("no-quote", "nothing is quoted");
  if (quote.length > LONGEST) return no("long-quote", `the quote has more than ${LONGEST} characters`);
  const shown = reading.text.slice(part.start, part.end);
  let found: Quoted | null = null;
  let standing = 0;
  let there = false;
  for (let at = shown.indexOf(quote); at !== -1; at = shown.indexOf(quote, at + 1)) {
    there = true;
    const [start, end] = [part.start + at, part.start + at + quote.length];
    if (cuts(reading, start) || cuts(reading, end)) continue;
    standing++;
    if (occurrence === null && found !== null)
      return no("ambiguous-quote", "the quote stands more than once, and which one is meant is not said");
    if (occurrence !== null && standing !== occurrence) continue;
    found = { start, end, from: tokenFrom(reading.tokens, start), to: tokenFrom(reading.tokens, end) };
    if (occurrence !== null) break;
  }
  if (found !== null) return found;
  if (standing > 0)
    return no("no-such-occurrence", `the quote stands ${standing} times, and number ${occurrence} is meant`);
  return there
    ? no("cut-quote", "the quote begins or ends inside a word or a number")
    : no("quote-not-found", "the quote is not in the text to the character");
}
