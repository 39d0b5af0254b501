import { expect, test } from "vitest";
import { formatQuantity } from "./format-quantity.ts";
import { about, atLeast, between, bucket, exactly, fewerThan, moreThan, nearly, upTo } from "./make-quantity.ts";

test.each([
  [exactly(900), "900"],
  [exactly(0), "0"],
  [exactly(192_000, "192 thousand"), "192,000"],
  [about(4000, "roughly 4,000"), "about 4,000"],
  [moreThan(300, "over three hundred"), "more than 300"],
  [atLeast(2500), "at least 2,500"],
  [fewerThan(2000, "less than 2,000"), "fewer than 2,000"],
  [upTo(500, "a maximum of 500"), "up to 500"],
  [nearly(1000, "just under 1,000"), "nearly 1,000"],
  [between(800, 900, "800-900"), "between 800 and 900"],
  [between(500, 500), "500"],
  [bucket(300, 900, "several hundred"), "several hundred"],
])("%o reads %s", (quantity, text) => {
  expect(formatQuantity(quantity)).toBe(text);
});

// Datasets fill the columns in their own way; the hedge must survive all of them.
test.each([
  ["the printed number beside its bound", { ...fewerThan(4000), point: 4000 }, "fewer than 4,000"],
  ["only the point of a bound", { ...moreThan(300), low: null, point: 300 }, "more than 300"],
  ["a point with bounds", { ...exactly(136_285), low: 110_793, high: 136_285 }, "136,285"],
  ["a hedged range", { ...about(850), point: null, low: 800, high: 900 }, "about 800 to 900"],
  ["bounds under another name", { ...exactly(1), point: null, low: 300 }, "at least 300"],
])("%s", (_, quantity, text) => {
  expect(formatQuantity(quantity)).toBe(text);
});
