import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, inside, overlaps, place } from "./placement.ts";

const bounds: Box = { x: 0, y: 0, width: 200, height: 100 };
const box = (x: number, y: number, width = 40, height = 10): Box => ({ x, y, width, height });

test("boxes that share only an edge do not overlap, until a gap is asked for", () => {
  expect(overlaps(box(0, 0), box(40, 0))).toBe(false);
  expect(overlaps(box(0, 0), box(40, 0), 1)).toBe(true);
});

test("the more important takes the place, the next its second choice", () => {
  const placed = place(
    [
      { item: "first", boxes: [box(10, 10)] },
      { item: "second", boxes: [box(12, 12), box(10, 40)] },
    ],
    { bounds },
  );
  expect(placed.map(({ item, box }) => [item, box.y])).toEqual([
    ["first", 10],
    ["second", 40],
  ]);
});

test("what finds no place is left out", () => {
  expect(place([{ item: "wide", boxes: [box(180, 0)] }], { bounds })).toEqual([]);
  expect(place([{ item: "on a mark", boxes: [box(0, 0)] }], { bounds, obstacles: [box(5, 5, 2, 2)] })).toEqual([]);
});

test("whatever is asked, nothing placed overlaps or leaves the drawing", () => {
  const anyBox = fc.record({
    x: fc.integer({ min: -20, max: 220 }),
    y: fc.integer({ min: -20, max: 120 }),
    width: fc.integer({ min: 1, max: 80 }),
    height: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.record({ item: fc.nat(), boxes: fc.array(anyBox, { minLength: 1, maxLength: 4 }) }), {
        maxLength: 20,
      }),
      (candidates) => {
        const placed = place(candidates, { bounds });
        for (const [index, one] of placed.entries()) {
          expect(inside(one.box, bounds)).toBe(true);
          for (const other of placed.slice(index + 1)) expect(overlaps(one.box, other.box)).toBe(false);
        }
      },
    ),
  );
});
