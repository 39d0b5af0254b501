import { assert, lorem, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { diff } from "./index.ts";

const joinedText = (hunks: readonly { kind: string; text: string }[], but: string): string =>
  hunks
    .filter((h) => h.kind !== but)
    .map((h) => h.text)
    .join("");

const words = (letter: string): string =>
  Array.from({ length: 20_000 }, (_, at) => `${letter}${letter.repeat(at % 7)}`).join(` ${letter}! `);

describe("diff", () => {
  it("shows a changed figure as two whole words", () => {
    const d = diff("Some 2,500 troops are in the country.", "Some 2,000 troops are in the country.");
    expect(d.hunks.filter((h) => h.kind !== "same")).toEqual([
      { kind: "removed", text: "2,500" },
      { kind: "added", text: "2,000" },
    ]);
    expect(d.numbersMoved).toEqual([{ before: "2,500", after: "2,000" }]);
    expect(d.counts).toEqual({ same: 6, removed: 1, added: 1 });
  });

  it("reads a changed phrase as one change", () => {
    const d = diff("a mission of some 500 people", "a mission of nearly 4,000 people");
    expect(d.hunks).toEqual([
      { kind: "same", text: "a mission of " },
      { kind: "removed", text: "some 500" },
      { kind: "added", text: "nearly 4,000" },
      { kind: "same", text: " people" },
    ]);
  });

  it("tells a number that came from one that went", () => {
    expect(diff("There are troops.", "There are 900 troops.").numbersMoved).toEqual([{ before: null, after: "900" }]);
    expect(diff("There are 900 troops.", "There are troops.").numbersMoved).toEqual([{ before: "900", after: null }]);
  });

  it("has nothing to say of equal texts", () => {
    expect(diff("same", "same")).toEqual({
      hunks: [{ kind: "same", text: "same" }],
      counts: { same: 1, removed: 0, added: 0 },
      numbersMoved: [],
      coarse: false,
    });
    expect(diff("", "").hunks).toEqual([]);
  });

  it("stays bounded on two long texts that share nothing", () => {
    const d = diff(words("a").replaceAll(" ", "_"), words("b"));
    expect(d.coarse).toBe(true);
    expect(d.hunks.map((h) => h.kind)).toEqual(["removed", "added"]);
  });

  it("gives both texts back, whatever they are", () => {
    const text = oneof(string({ unit: "grapheme" }), lorem({ maxCount: 30 }));
    assert(
      property(text, text, (a, b) => {
        const { hunks } = diff(a, b);
        expect(joinedText(hunks, "added")).toBe(a);
        expect(joinedText(hunks, "removed")).toBe(b);
      }),
    );
  });
});
