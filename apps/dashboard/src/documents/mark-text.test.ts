import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markText } from "./mark-text.ts";

test("the words of a claim stand apart", () => {
  expect(markText("although some 2,500 US troops stay", [{ id: "a", start: 9, end: 29 }])).toEqual([
    { text: "although ", claims: [], starts: [] },
    { text: "some 2,500 US troops", claims: ["a"], starts: ["a"] },
    { text: " stay", claims: [], starts: [] },
  ]);
});

test("claims may overlap and nest", () => {
  const segments = markText("0123456789", [
    { id: "outer", start: 2, end: 8 },
    { id: "inner", start: 4, end: 6 },
    { id: "across", start: 5, end: 9 },
  ]);
  expect(segments.map(({ text, claims }) => [text, claims.join("+")])).toEqual([
    ["01", ""],
    ["23", "outer"],
    ["4", "outer+inner"],
    ["5", "outer+inner+across"],
    ["67", "outer+across"],
    ["8", "across"],
    ["9", ""],
  ]);
});

test("offsets count code points, not UTF-16 units", () => {
  const [, marked] = markText("🪖🪖 some 900", [{ id: "a", start: 3, end: 11 }]);
  expect(marked?.text).toBe("some 900");
});

test("a text without claims is one segment, and no text is none", () => {
  expect(markText("quiet", [])).toEqual([{ text: "quiet", claims: [], starts: [] }]);
  expect(markText("", [])).toEqual([]);
});

test("joined again, the segments are the text, whatever the claims", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.array(
        fc.record({ id: fc.uuid(), start: fc.integer({ min: -3, max: 70 }), end: fc.integer({ min: -3, max: 70 }) }),
      ),
      (text, spans) => {
        expect(
          markText(text, spans)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(text);
      },
    ),
  );
});
