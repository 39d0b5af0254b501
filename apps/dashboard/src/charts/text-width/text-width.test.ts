import { expect, test } from "vitest";
import { textWidth, wrap } from "./text-width.ts";

test("numerals all have one width", () => {
  const widths = new Set(Array.from("0123456789", (digit) => textWidth(digit, 10)));
  expect(widths.size).toBe(1);
});

test("width grows with size and weight", () => {
  expect(textWidth("about 2,500", 20)).toBeCloseTo(2 * textWidth("about 2,500", 10));
  expect(textWidth("about 2,500", 10, "bold")).toBeGreaterThan(textWidth("about 2,500", 10));
});

test("no wrapped line is wider than asked, and no word is lost", () => {
  const title = "NATO defence ministers agree to expand the mission to about 4,000";
  const lines = wrap(title, 120, 12);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
  expect(lines.join(" ")).toBe(title);
});

test("a word wider than the column stands alone", () => {
  expect(wrap("a Verteidigungsministerkonferenz met", 40, 12)).toEqual(["a", "Verteidigungsministerkonferenz", "met"]);
});

test("nothing wraps to nothing", () => {
  expect(wrap("", 100, 12)).toEqual([]);
});
