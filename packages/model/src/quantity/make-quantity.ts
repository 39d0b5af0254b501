import { formatQuantity } from "./format-quantity.ts";
import { Quantity, type Qualifier } from "./quantity.ts";

type Bounds = Partial<Pick<Quantity, "low" | "high" | "lowOpen" | "highOpen" | "point">>;

const make = (qualifier: Qualifier, bounds: Bounds, words: string | undefined): Quantity => {
  const quantity = { low: null, high: null, point: null, ...bounds, qualifier, words: words ?? "?" };
  return Quantity.parse(words === undefined ? { ...quantity, words: formatQuantity(quantity) } : quantity);
};

/**
 * A bare number ("900"). `words` are the words as printed; made up from the number where not given, as in every
 * function beside this one.
 *
 * @param people - a whole number from 0 to 100,000,000, as in every function beside this one
 * @throws ZodError where the number is none of those.
 * @example
 * exactly(900); // { low: null, high: null, point: 900, qualifier: "exact", words: "900" }
 */
export const exactly = (people: number, words?: string): Quantity => make("exact", { point: people }, words);

/**
 * A point with a hedge.
 *
 * @throws ZodError as `exactly` does.
 * @example
 * about(2500, "some 2,500");
 */
export const about = (people: number, words?: string): Quantity => make("about", { point: people }, words);

/**
 * An open lower bound and no upper one.
 *
 * @throws ZodError as `exactly` does.
 * @example
 * moreThan(300);
 */
export const moreThan = (people: number, words?: string): Quantity =>
  make("more than", { low: people, lowOpen: true }, words);

/**
 * A closed lower bound and no upper one.
 *
 * @throws ZodError as `exactly` does.
 * @example
 * atLeast(2500);
 */
export const atLeast = (people: number, words?: string): Quantity => make("at least", { low: people }, words);

/**
 * An open upper bound and no lower one.
 *
 * @throws ZodError as `exactly` does, and for 0: there is nothing below it.
 * @example
 * fewerThan(2000);
 */
export const fewerThan = (people: number, words?: string): Quantity =>
  make("fewer than", { high: people, highOpen: true }, words);

/**
 * A closed upper bound and no lower one.
 *
 * @throws ZodError as `exactly` does.
 * @example
 * upTo(500);
 */
export const upTo = (people: number, words?: string): Quantity => make("up to", { high: people }, words);

/**
 * Below the number and close to it: an open upper bound.
 *
 * @throws ZodError as `exactly` does, and for 0: there is nothing below it.
 * @example
 * nearly(1000);
 */
export const nearly = (people: number, words?: string): Quantity =>
  make("nearly", { high: people, highOpen: true }, words);

/**
 * Both bounds, closed.
 *
 * @throws ZodError as `exactly` does, and where `low` lies above `high`.
 * @example
 * between(800, 900);
 */
export const between = (low: number, high: number, words?: string): Quantity => make("between", { low, high }, words);

/**
 * Words without a number of their own, with the bounds they are read as; null is unbounded. At least one is needed.
 *
 * @throws ZodError as `between` does, and where both bounds are null.
 * @example
 * bucket(300, 900, "several hundred");
 */
export const bucket = (low: number | null, high: number | null, words: string): Quantity =>
  make("bucket", { low, high }, words);
