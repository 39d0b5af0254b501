import { expect, test } from "vitest";
import { about, atLeast, between, bucket, exactly, fewerThan, moreThan, nearly, upTo } from "./make-quantity.ts";

const none = { low: null, high: null, point: null };

test.each([
  [exactly(900), { ...none, point: 900, qualifier: "exact", words: "900" }],
  [about(2500, "some 2,500"), { ...none, point: 2500, qualifier: "about", words: "some 2,500" }],
  [about(2500), { ...none, point: 2500, qualifier: "about", words: "about 2,500" }],
  [moreThan(300), { ...none, low: 300, lowOpen: true, qualifier: "more than", words: "more than 300" }],
  [atLeast(2500), { ...none, low: 2500, qualifier: "at least", words: "at least 2,500" }],
  [fewerThan(2000), { ...none, high: 2000, highOpen: true, qualifier: "fewer than", words: "fewer than 2,000" }],
  [upTo(500), { ...none, high: 500, qualifier: "up to", words: "up to 500" }],
  [nearly(1000), { ...none, high: 1000, highOpen: true, qualifier: "nearly", words: "nearly 1,000" }],
  [between(800, 900), { ...none, low: 800, high: 900, qualifier: "between", words: "between 800 and 900" }],
  [bucket(300, null, "several hundred"), { ...none, low: 300, qualifier: "bucket", words: "several hundred" }],
])("makes %o", (made, expected) => {
  expect(made).toStrictEqual(expected);
});

test.each([
  ["half a person", () => exactly(0.5)],
  ["a negative number", () => about(-1)],
  ["more people than there are soldiers", () => upTo(100_000_001)],
  ["bounds the wrong way round", () => between(900, 800)],
  ["a bucket without any bound", () => bucket(null, null, "many")],
  ["fewer than nobody", () => fewerThan(0)],
])("refuses %s", (_, make) => {
  expect(make).toThrow(/./);
});
