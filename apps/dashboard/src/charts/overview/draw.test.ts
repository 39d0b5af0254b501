import { expect, test } from "vitest";
import type { Stretch } from "../history/picture.ts";
import { overlaps } from "../placement/placement.ts";
import { dayNumber } from "../scale/scale.ts";
import { drawOverview, type Line, MIDDLE, NARROW, WIDE } from "./draw.ts";

const stretch = (from: string, to: string, level: number): Stretch => ({
  style: "held",
  from: dayNumber(from),
  to: dayNumber(to),
  level,
  low: level,
  high: level,
  contested: false,
  numbered: true,
  words: String(level),
  date: from,
});
const range = { from: dayNumber("2014-01-01"), to: dayNumber("2026-11-25") };
const line = (slug: string, colour: 1 | 2 | 3, last: number): Line => ({
  slug,
  name: `The force of ${slug}`,
  figure: `about ${last}`,
  colour,
  stretches: [stretch("2014-06-01", "2020-01-01", last * 2), stretch("2020-01-01", "2026-11-25", last)],
});

test.each([
  ["wide", WIDE],
  ["middle", MIDDLE],
  ["narrow", NARROW],
] as const)("every line is named where it ends, and no name stands on another (%s)", (_, frame) => {
  const drawing = drawOverview([line("a", 1, 2500), line("b", 2, 900), line("c", 3, 850)], range, frame);
  const boxes = drawing.lines.map(({ label }) => label?.box);
  for (const [index, box] of boxes.entries()) {
    expect(box).toBeDefined();
    for (const other of boxes.slice(index + 1)) {
      if (box !== undefined && other !== undefined) expect(overlaps(box, other)).toBe(false);
    }
  }
});

test("all lines stand on one axis that begins at zero", () => {
  const drawing = drawOverview([line("a", 1, 2500), line("b", 2, 900)], range, WIDE);
  expect(drawing.counts[0]?.label).toBe("0");
  expect(drawing.counts.at(-1)?.label).toMatch(/ people$/);
});

test("a line without figures is drawn as nothing", () => {
  const drawing = drawOverview([{ ...line("a", 1, 2500), stretches: [] }], range, WIDE);
  expect(drawing.lines).toEqual([{ slug: "a", colour: 1, strokes: [], label: null }]);
});
