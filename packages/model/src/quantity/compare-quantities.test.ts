import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparedRange, disjoint, overlap, roundingUnit } from "./compare-quantities.ts";
import { about, atLeast, between, bucket, exactly, fewerThan, moreThan, nearly, upTo } from "./make-quantity.ts";
import type { Quantity } from "./quantity.ts";

test.each([
  [0, 1],
  [7, 1],
  [10, 10],
  [320, 10],
  [503, 1],
  [2500, 100],
  [4000, 1000],
  [100_000_000, 100_000_000],
])("%i is rounded to %i", (people, unit) => {
  expect(roundingUnit(people)).toBe(unit);
});

test.each([
  [exactly(900), 900, 900],
  [about(900), 850, 950],
  [about(2500), 2450, 2550],
  [about(4000), 3600, 4400],
  [about(1000), 900, 1100],
  [about(320), 315, 325],
  [about(503), 503, 503],
  [about(0), 0, 0],
  [nearly(1000), 900, 999],
  [nearly(2500), 2400, 2499],
  [nearly(1), 0, 0],
  [moreThan(300), 301, Infinity],
  [atLeast(300), 300, Infinity],
  [fewerThan(50), 0, 49],
  [upTo(500), 0, 500],
  [between(800, 900), 800, 900],
  [bucket(300, null, "several hundred"), 300, Infinity],
  [{ ...exactly(1249), low: 1103, high: 1249 }, 1103, 1249],
])("%o means %i to %i", (quantity, low, high) => {
  expect(comparedRange(quantity)).toStrictEqual({ low, high });
});

describe("overlap", () => {
  test.each([
    [about(900), exactly(890)],
    [about(900), nearly(1000)],
    [about(500), exactly(503)],
    [moreThan(300), exactly(301)],
    [atLeast(300), upTo(300)],
    [upTo(500), about(300)],
    [bucket(300, 900, "several hundred"), about(500)],
    [fewerThan(2000), moreThan(200)],
  ])("%o and %o can both be true", (a, b) => {
    expect(overlap(a, b)).toBe(true);
  });

  test.each([
    [about(900), about(2000)],
    [about(500), about(300)],
    [moreThan(300), exactly(300)],
    [moreThan(300), fewerThan(301)],
    [fewerThan(50), exactly(50)],
    [nearly(1000), exactly(1000)],
    [nearly(1000), exactly(200)],
    [bucket(300, 900, "several hundred"), exactly(0)],
    [between(800, 900), between(901, 950)],
  ])("%o and %o cannot both be true", (a, b) => {
    expect(disjoint(a, b)).toBe(true);
  });
});

const fits = (q: Quantity, n: number): boolean =>
  (q.point === null || n === q.point) &&
  (q.low === null || (q.lowOpen ? n > q.low : n >= q.low)) &&
  (q.high === null || (q.highOpen ? n < q.high : n <= q.high));

describe("laws", () => {
  const count = fc.integer({ min: 1, max: 1_000_000 });
  const quantity: fc.Arbitrary<Quantity> = fc.oneof(
    ...[exactly, about, moreThan, atLeast, fewerThan, upTo, nearly].map((make) => count.map((people) => make(people))),
    fc.tuple(count, count).map(([a, b]) => between(Math.min(a, b), Math.max(a, b))),
  );

  test("a quantity agrees with itself", () => {
    fc.assert(fc.property(quantity, (q) => overlap(q, q)));
  });

  test("agreement is mutual, and the opposite of contradiction", () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => overlap(a, b) === overlap(b, a) && overlap(a, b) !== disjoint(a, b)),
    );
  });

  test("two quantities overlap where a whole number fits both", () => {
    const small = fc.integer({ min: 1, max: 30 });
    const make = fc.constantFrom(exactly, moreThan, atLeast, fewerThan, upTo);
    const numbers = Array.from({ length: 40 }, (_, n) => n);
    fc.assert(
      fc.property(make, small, make, small, (first, m, second, n) => {
        const [a, b] = [first(m), second(n)];
        expect(overlap(a, b)).toBe(numbers.some((number) => fits(a, number) && fits(b, number)));
      }),
    );
  });
});
