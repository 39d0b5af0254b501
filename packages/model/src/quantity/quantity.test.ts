import { describe, expect, test } from "vitest";
import { Quantity } from "./quantity.ts";

const parts = { low: null, high: null, point: null, qualifier: "exact", words: "x" };

describe("a quantity", () => {
  test.each([
    ["a point", { point: 900 }],
    ["zero", { point: 0 }],
    ["one open bound", { low: 300, lowOpen: true, qualifier: "more than" }],
    ["both bounds", { low: 800, high: 900, qualifier: "between" }],
    ["a point on its closed bound", { low: 110_793, high: 136_285, point: 136_285 }],
    [
      "the printed number beside the bound it names",
      { high: 4000, highOpen: true, point: 4000, qualifier: "fewer than" },
    ],
  ])("may be %s", (_, given) => {
    expect(Quantity.safeParse({ ...parts, ...given }).success).toBe(true);
  });

  test.each([
    ["nothing at all", {}, "A quantity needs a point or a bound."],
    ["bounds the wrong way round", { low: 900, high: 800 }, "The bounds leave no number between them."],
    ["open bounds with nothing between", { low: 300, lowOpen: true, high: 301, highOpen: true }, "leave no number"],
    ["fewer than nobody", { high: 0, highOpen: true }, "leave no number"],
    ["an open bound without a number", { point: 3, lowOpen: true }, "An open bound needs a number."],
    ["a point outside its bounds", { low: 800, high: 900, point: 1000 }, "The point lies outside its bounds."],
    ["half a person", { point: 0.5 }, "expected int"],
    ["a negative number", { point: -1 }, "Too small"],
    ["no words", { point: 1, words: "" }, "Too small"],
  ])("is never %s", (_, given, message) => {
    const parsed = Quantity.safeParse({ ...parts, ...given });
    expect(parsed.success).toBe(false);
    expect(parsed.error?.message).toContain(message);
  });
});
