import type { Bucket } from "../language-words.ts";

const named = (list: string, first: number, step: number): [string, number][] =>
  list.split(" ").map((name, at) => [name, first + at * step]);

export const UNITS = named(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  1,
  1,
);
export const TENS = named("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
export const MULTIPLIERS: [string, number][] = [
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["thousands", 1000],
  ["k", 1000],
  ["million", 1_000_000],
];

/**
 * The lower bound is the least that the words allow, the upper the most before the next word would be used. Convention of
 * the reference figures: "several hundred" is 300 to 900.
 */
export const BUCKETS: readonly Bucket[] = [
  { words: "a couple of dozen, a couple dozen, couple of dozen, couple dozen", low: 20, high: 30 },
  { words: "a few dozen, few dozen", low: 24, high: 60 },
  { words: "several dozen", low: 36, high: 96 },
  { words: "some dozens, dozens, many dozens", low: 24, high: 96 },
  { words: "scores", low: 40, high: 100 },
  {
    words: "a couple of hundred, a couple hundred, couple of hundred, couple hundred, a couple of hundreds",
    low: 150,
    high: 300,
  },
  { words: "a few hundred, few hundred, a few hundreds", low: 200, high: 500 },
  { words: "several hundred, several hundreds, many hundreds", low: 300, high: 900 },
  { words: "some hundreds", low: 200, high: 900 },
  { words: "hundreds", low: 200, high: 999 },
  {
    words: "a couple of thousand, a couple thousand, couple of thousand, couple thousand, a couple of thousands",
    low: 1500,
    high: 3000,
  },
  { words: "a few thousand, few thousand, a few thousands", low: 2000, high: 5000 },
  { words: "several thousand, several thousands, many thousands", low: 3000, high: 9000 },
  { words: "thousands, some thousands, thousands upon thousands", low: 2000, high: 9999 },
  { words: "several tens of thousands", low: 30_000, high: 90_000 },
  { words: "tens of thousands", low: 20_000, high: 99_999 },
  { words: "hundreds of thousands", low: 200_000, high: 999_999 },
];
