import { describe, expect, it } from "vitest";
import { passages, score } from "./corpus.ts";

const scores = passages().map(score);
const total = (pick: (s: (typeof scores)[number]) => readonly unknown[]): number =>
  scores.reduce((sum, s) => sum + pick(s).length, 0);

describe("the corpus", () => {
  it.each(scores.map((s) => [s.passage.id, s] as const))("%s is read as annotated", (_, { passage, missed, wrong }) => {
    expect({ text: passage.text, missed, wrong }).toEqual({ text: passage.text, missed: [], wrong: [] });
  });

  it("is read with precision 0.97 and recall 0.92 at least", () => {
    const found = total((s) => s.found);
    expect(found / (found + total((s) => s.wrong))).toBeGreaterThanOrEqual(0.97);
    expect(found / (found + total((s) => s.missed))).toBeGreaterThanOrEqual(0.92);
  });
});
