import { expect, test } from "vitest";
import { wordDifference } from "./word-difference.ts";

test("the two words that changed, and what stands around them", () => {
  expect(wordDifference("some 2,500 US troops stay", "some 2,000 US troops stay")).toEqual([
    { kind: "same", text: "some " },
    { kind: "removed", text: "2,500" },
    { kind: "added", text: "2,000" },
    { kind: "same", text: " US troops stay" },
  ]);
});

test("equal texts have nothing to tell", () => {
  expect(wordDifference("as it was", "as it was")).toEqual([{ kind: "same", text: "as it was" }]);
});

test("long unchanged stretches become a gap that counts its words", () => {
  const long = Array.from({ length: 300 }, (_, index) => `word${index}`).join(" ");
  const hunks = wordDifference(`${long} old ${long}`, `${long} new ${long}`) ?? [];
  expect(hunks.filter(({ kind }) => kind === "gap")).toHaveLength(2);
  expect(hunks.find(({ kind }) => kind === "removed")?.text).toBe("old");
  expect(hunks.find(({ kind }) => kind === "added")?.text).toBe("new");
});
