import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import { SPACED } from "../text/tokens.ts";

export interface WordNumber {
  readonly value: number;
  readonly to: number;
}

const LONGEST = 16;
const ONE_WORD_MULTIPLIERS_ABOVE = 1000;

/** Whether a word multiplies: "hundred", "thousand", "dozen", but not "thousands" nor a "k" that stands apart. */
const multiplies = (reading: Reading, at: number): boolean =>
  reading.is(at, W.multiplier) && !reading.is(at, W.thousandSuffix) && !reading.is(at, W.pluralMultiplier);

/**
 * "two thousand five hundred", "twenty-five hundred", "a hundred and fifty", "two dozen", "a thousand". Null where the
 * words at `from` are no number.
 */
export function readNumberWords(reading: Reading, from: number): WordNumber | null {
  let total = 0;
  let current = 0;
  let seen = false;
  let to = from;
  let at = from;
  // "half a dozen", "a half-dozen", "half a million".
  const half = readHalf(reading, from);
  if (half !== null) return half;
  if (reading.is(from, W.indefinite) && multiplies(reading, from + 1)) {
    current = 1;
    at++;
  }
  for (; at - from < LONGEST; at++) {
    const value = reading.value(at);
    if (reading.is(at, W.unit) && fits(current, value)) {
      current += value;
      seen = true;
    } else if (reading.is(at, W.ten) && current % 100 === 0) {
      current += value;
      seen = true;
    } else if (current > 0 && multiplies(reading, at)) {
      if (value >= ONE_WORD_MULTIPLIERS_ABOVE) {
        total += current * value;
        current = 0;
      } else current *= value;
      seen = true;
    } else if (
      seen &&
      reading.is(at, W.and) &&
      reading.is(at + 1, W.indefinite) &&
      reading.is(at + 2, W.half) &&
      multiplies(reading, at + 3)
    ) {
      // "nine and a half thousand".
      total += (current + 0.5) * reading.value(at + 3);
      current = 0;
      at += 3;
    } else if (seen && joins(reading, at, current, total)) continue;
    else break;
    to = at + 1;
  }
  const value = total + current;
  // "one" alone is a pronoun, and "a" needs its multiplier.
  if (!seen || value === 0 || (value === 1 && to - from === 1)) return null;
  return { value, to };
}

/** Half of what multiplies, with its article before or after, or null. */
function readHalf(reading: Reading, from: number): WordNumber | null {
  const at = reading.is(from, W.indefinite) && reading.is(from + 1, W.half) ? from + 1 : from;
  if (!reading.is(at, W.half)) return null;
  const next = reading.is(at + 1, W.indefinite) || reading.is(at + 1, W.hyphen) ? at + 2 : at + 1;
  return multiplies(reading, next) ? { value: reading.value(next) / 2, to: next + 1 } : null;
}

/** Whether a unit can follow: "twenty" takes "five", "hundred" takes "twelve". */
const fits = (current: number, unit: number): boolean =>
  current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && unit < 10);

/** The "and" of "a hundred and fifty", the hyphen of "twenty-five". */
function joins(reading: Reading, at: number, current: number, total: number): boolean {
  const next = at + 1;
  const numeral = reading.is(next, W.unit) || reading.is(next, W.ten);
  if (reading.is(at, W.and)) return numeral && current % 100 === 0 && (current > 0 || total > 0);
  // "forty-odd thousand".
  if (reading.is(at, W.odd)) return multiplies(reading, next);
  if (!reading.is(at, W.hyphen) || reading.tokens.has(next, SPACED)) return false;
  if (reading.is(next, W.odd)) return multiplies(reading, next + 1);
  return (numeral && current % 10 === 0) || multiplies(reading, next);
}
