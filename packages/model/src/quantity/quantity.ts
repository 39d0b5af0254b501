import { z } from "zod";

/**
 * How the words hedge their number. The names are the words a reader sees.
 *
 * - `exact`: a bare number ("900").
 * - `about`: a point with a hedge ("some 2,500", "roughly 4,000").
 * - `nearly`: below the number and close to it; an open upper bound.
 * - `more than`, `at least`: a lower bound, open and closed.
 * - `fewer than`, `up to`: an upper bound, open and closed.
 * - `between`: both bounds.
 * - `bucket`: words without a number of their own ("several hundred", "dozens").
 */
export const Qualifier = z.enum([
  "exact",
  "about",
  "nearly",
  "more than",
  "at least",
  "fewer than",
  "up to",
  "between",
  "bucket",
]);
export type Qualifier = z.infer<typeof Qualifier>;

const count = z.number().int().min(0).max(100_000_000);

/**
 * A number of people, as the words give it: bounds where they give bounds, a point only where they give a point.
 *
 * `low` and `high` are closed unless `lowOpen` / `highOpen` is set, and `null` means unbounded on that side.
 * Unit: people. Range: 0 to 100,000,000.
 *
 * @example
 * Quantity.parse({ low: 300, lowOpen: true, high: null, point: null, qualifier: "more than", words: "more than 300" });
 */
export const Quantity = z
  .object({
    low: count.nullable(),
    high: count.nullable(),
    /** Present, and true, only where the lower bound is open ("more than 300"). */
    lowOpen: z.literal(true).optional(),
    /** Present, and true, only where the upper bound is open ("nearly 1,000", "fewer than 50"). */
    highOpen: z.literal(true).optional(),
    point: count.nullable(),
    qualifier: Qualifier,
    /** The number with its hedge, as printed: "some 2,500". */
    words: z.string().min(1).max(500),
  })
  .refine((q) => q.low !== null || q.high !== null || q.point !== null, {
    error: "A quantity needs a point or a bound. Use the claim kind `withheld` where no number is given.",
  })
  .refine((q) => q.high === null || (q.low ?? 0) + (q.lowOpen ? 1 : 0) <= q.high - (q.highOpen ? 1 : 0), {
    error: "The bounds leave no number between them.",
    path: ["low"],
  })
  .refine((q) => q.point === null || ((q.low ?? 0) <= q.point && q.point <= (q.high ?? Infinity)), {
    error: "The point lies outside its bounds.",
    path: ["point"],
  })
  .refine((q) => !(q.lowOpen && q.low === null) && !(q.highOpen && q.high === null), {
    error: "An open bound needs a number.",
  });
export type Quantity = z.infer<typeof Quantity>;

/** Outer bounds in people; null is unbounded. Taken from the words, never from an invented spread. */
export interface Band {
  readonly low: number | null;
  readonly high: number | null;
}
