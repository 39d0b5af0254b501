import { sliceCodePoints } from "@muster/model";
import { array, assert, constantFrom, integer, property, string, oneof } from "fast-check";
import { describe, expect, it } from "vitest";
import { splitText } from "./split-text.ts";

describe("splitText", () => {
  it.each<[string, string, number, readonly string[]]>([
    ["a short text stays whole", "One.\n\nTwo.", 40, ["One.\n\nTwo."]],
    ["between paragraphs", "One two.\n\nThree.\nFour.", 16, ["One two.\n\n", "Three.\nFour."]],
    ["as few parts as go", "One.\n\nTwo.\n\nThree.", 14, ["One.\n\nTwo.\n\n", "Three."]],
    ["between lines where a paragraph is too long", "One two.\nThree four.", 12, ["One two.\n", "Three four."]],
    ["between sentences of one line", "One two. Three four.", 12, ["One two. ", "Three four."]],
    ["between words", "some 2,500 troops", 12, ["some 2,500 ", "troops"]],
    ["inside a word, when nothing else is left", "abcdef", 4, ["abcd", "ef"]],
    ["never inside a character", "a🪖🪖", 4, ["a🪖", "🪖"]],
    ["nothing of blank parts", "\n\n \n\n", 3, []],
    ["nothing of nothing", "", 3, []],
  ])("%s", (_, text, longest, parts) => {
    expect(splitText(text, longest).map((part) => part.text)).toEqual(parts);
  });

  const texts = array(
    oneof(string({ unit: "grapheme", maxLength: 8 }), constantFrom(" ", "\n", "\n\n", ". ", "🪖")),
  ).map((all) => all.join(""));

  it("shows all of any text but blanks, in order, in parts that stand where they say", () => {
    assert(
      property(texts, integer({ min: 2, max: 30 }), (text, longest) => {
        const parts = splitText(text, longest);
        let end = 0;
        for (const part of parts) {
          expect(sliceCodePoints(text, end, part.start).trim()).toBe("");
          expect(sliceCodePoints(text, part.start, part.end)).toBe(part.text);
          expect(part.text.length).toBeLessThanOrEqual(longest);
          end = part.end;
        }
        expect(Array.from(text).slice(end).join("").trim()).toBe("");
      }),
    );
  });
});
