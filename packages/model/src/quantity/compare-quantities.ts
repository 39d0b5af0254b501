import type { Quantity } from "./quantity.ts";

/** The whole numbers a quantity may mean: from `low` to `high`, both included; `Infinity` where it has no upper end. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The unit a number was rounded to, read from its trailing zeros: 2,500 to hundreds, 4,000 to thousands, 320 to tens,
 * 503 not at all (1).
 *
 * @param people - a whole number from 0; 0 is a count of its own and rounded to 1
 * @example
 * roundingUnit(2500); // 100
 */
export const roundingUnit = (people: number): number => {
  const zeros = /[1-9](0*)$/.exec(String(people))?.[1] ?? "";
  return 10 ** zeros.length;
};

/**
 * The numbers a quantity may mean when it is held against another.
 *
 * Stated bounds are what they are; an open one leaves its own number out, and nobody counts fewer than 0. Two hedges
 * give no bound and still mean something near their number, so that "about 900" does not contradict 890, and "nearly
 * 1,000" does contradict 200:
 * - `about` reaches half a rounding unit either way, as rounding does, and never more than a tenth of the number (else
 *   "about 1,000" would agree with 600);
 * - `nearly` reaches one rounding unit down, and never more than a tenth of the number.
 *
 * This is a tolerance for comparing and for nothing else: it is never drawn and never exported (see `quantityBand`).
 *
 * @example
 * comparedRange(about(2500)); // { low: 2450, high: 2550 }
 * comparedRange(moreThan(300)); // { low: 301, high: Infinity }
 */
export const comparedRange = (q: Quantity): CountRange => {
  if (q.low === null && q.high === null && q.point !== null) {
    const reach = q.qualifier === "about" ? Math.floor(Math.min(roundingUnit(q.point) / 2, q.point / 10)) : 0;
    return { low: q.point - reach, high: q.point + reach };
  }
  const high = q.high === null ? Infinity : q.high - (q.highOpen ? 1 : 0);
  if (q.low !== null) return { low: q.low + (q.lowOpen ? 1 : 0), high };
  if (q.high === null || q.qualifier !== "nearly") return { low: 0, high };
  const reach = Math.max(1, Math.floor(Math.min(roundingUnit(q.high), q.high / 10)));
  return { low: Math.max(0, q.high - reach), high };
};

/**
 * Whether two quantities can both be true: some whole number of people fits both, within `comparedRange`.
 * Reflexive and symmetric; not transitive.
 *
 * @example
 * overlap(about(900), nearly(1000)); // true
 * overlap(moreThan(300), exactly(300)); // false: the bound is open
 */
export const overlap = (a: Quantity, b: Quantity): boolean => {
  const [first, second] = [comparedRange(a), comparedRange(b)];
  return first.low <= second.high && second.low <= first.high;
};

/**
 * Whether two quantities cannot both be true: the opposite of `overlap`.
 *
 * @example
 * disjoint(about(900), about(2000)); // true
 */
export const disjoint = (a: Quantity, b: Quantity): boolean => !overlap(a, b);
