import { words } from "../phrases.ts";

const names = (list: string, first: number, step: number): [string, number][] =>
  list.split(" ").map((name, at) => [name, first + at * step]);

/** Number words by value. "one" counts only before a multiplier: alone it is a pronoun more often than a figure. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  names(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    1,
    1,
  ),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  names("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
);
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["thousands", 1000],
  ["k", 1000],
  ["million", 1_000_000],
]);

/**
 * Words without a number of their own, and what readers agree they hold: the lower bound is the least that the words
 * allow, the upper the most before the next word would be used. Convention of the reference figures: "several hundred" is
 * 300 to 900.
 */
export const BUCKETS: readonly { readonly words: string; readonly low: number; readonly high: number }[] = [
  { words: "a couple of dozen", low: 20, high: 30 },
  { words: "a couple dozen", low: 20, high: 30 },
  { words: "a few dozen", low: 24, high: 60 },
  { words: "several dozen", low: 36, high: 96 },
  { words: "some dozens", low: 24, high: 96 },
  { words: "dozens", low: 24, high: 96 },
  { words: "scores", low: 40, high: 100 },
  { words: "a couple of hundred", low: 150, high: 300 },
  { words: "a couple hundred", low: 150, high: 300 },
  { words: "a few hundred", low: 200, high: 500 },
  { words: "few hundred", low: 200, high: 500 },
  { words: "several hundred", low: 300, high: 900 },
  { words: "several hundreds", low: 300, high: 900 },
  { words: "many hundreds", low: 300, high: 900 },
  { words: "some hundreds", low: 200, high: 900 },
  { words: "hundreds", low: 200, high: 999 },
  { words: "a couple of thousand", low: 1500, high: 3000 },
  { words: "a couple thousand", low: 1500, high: 3000 },
  { words: "a few thousand", low: 2000, high: 5000 },
  { words: "few thousand", low: 2000, high: 5000 },
  { words: "several thousand", low: 3000, high: 9000 },
  { words: "several thousands", low: 3000, high: 9000 },
  { words: "many thousands", low: 3000, high: 9000 },
  { words: "thousands", low: 2000, high: 9999 },
  { words: "several tens of thousands", low: 30_000, high: 90_000 },
  { words: "tens of thousands", low: 20_000, high: 99_999 },
  { words: "hundreds of thousands", low: 200_000, high: 999_999 },
];

/** Words after which four digits are a year. */
export const BEFORE_YEAR = words(
  "in since until till during by of from after before between early mid late through year years fiscal fy spring summer autumn fall winter and january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
export const PERCENT = words("percent per pct percentage");
export const MONEY = words("$ € £ ¥ usd eur");
