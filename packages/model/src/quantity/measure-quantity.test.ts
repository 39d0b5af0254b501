import { expect, test } from "vitest";
import { about, between, bucket, exactly, fewerThan, moreThan, nearly, upTo } from "./make-quantity.ts";
import { drawnLevel, quantityBand } from "./measure-quantity.ts";

test.each([
  [exactly(900), 900, 900, 900],
  [about(2500), 2500, 2500, 2500],
  [moreThan(300), 300, null, 300],
  [nearly(1000), null, 1000, 1000],
  [fewerThan(2000), null, 2000, 2000],
  [upTo(500), null, 500, 500],
  [between(800, 900), 800, 900, 850],
  [bucket(300, 900, "several hundred"), 300, 900, 600],
  [{ ...exactly(1249), low: 1103, high: 1249 }, 1103, 1249, 1249],
  [exactly(0), 0, 0, 0],
])("%o has the band %s to %s and stands at %i", (quantity, low, high, level) => {
  expect(quantityBand(quantity)).toStrictEqual({ low, high });
  expect(drawnLevel(quantity)).toBe(level);
});
