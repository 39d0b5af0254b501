import { describe, expect, it } from "vitest";
import { LEAST_CONFIDENCE } from "../extract/index.ts";
import { believe } from "./believe.ts";
import { BELIEVED_CONFIDENCE } from "./judge-answer.ts";
import { danes, document, germans, number, right, text } from "./testing/make-answer.ts";

const hear = (...answers: readonly unknown[]) => believe(document, [{ answers }], "model");

describe("believe", () => {
  it("makes a claim of an answer that the text bears out", () => {
    const { claims, candidates } = hear(right);
    expect(claims).toEqual([
      {
        series: "us-iraq",
        force: { id: "us", name: "United States" },
        place: { id: "iq", name: "Iraq" },
        mission: null,
        population: "troops",
        countBasis: null,
        kind: "level",
        modality: "reported",
        polarity: "asserted",
        quantity: { low: null, high: null, point: 2500, qualifier: "about", words: "Some 2,500" },
        asOf: { date: "2021-02-18", precision: "day" },
        attribution: { speaker: null, office: null, organisation: "the Pentagon", anonymous: false },
        citation: null,
        standing: null,
        note: null,
        key: null,
        grounds: {
          force: { by: "stated", rule: "model" },
          place: { by: "stated", rule: "model" },
          mission: { by: "implied", rule: "model" },
          population: { by: "implied", rule: "model" },
          kind: { by: "implied", rule: "model" },
          modality: { by: "implied", rule: "model" },
          polarity: { by: "implied", rule: "model" },
          quantity: { by: "stated", rule: "model" },
          asOf: { by: "implied", rule: "publication" },
          attribution: { by: "implied", rule: "model" },
        },
        evidence: {
          exact: "Some 2,500 US troops",
          prefix: "",
          suffix: " remain in Iraq, the Pentagon sa",
          start: 0,
          end: 20,
        },
        confidence: BELIEVED_CONFIDENCE,
      },
    ]);
    expect(candidates).toEqual([
      {
        words: "Some 2,500 US troops",
        start: 0,
        end: 20,
        outcome: "kept",
        rule: "model",
        why: "level, reported: us-iraq",
        claim: 0,
        signals: [],
      },
    ]);
  });

  it("is less sure of it than the rules are of any claim", () => {
    expect(BELIEVED_CONFIDENCE).toBeLessThan(LEAST_CONFIDENCE);
  });

  it("says in figures what disagrees", () => {
    const [candidate] = hear({ ...danes, quantity: number("nearly 1,000", "at least", { low: 1000 }) }).candidates;
    expect(candidate?.why).toBe(
      "the words say nearly 1,000, as the rules read them, and the answer says at least 1000",
    );
  });

  it("tells what is said again as such", () => {
    const { claims, candidates } = hear(right, danes, right);
    expect(claims).toHaveLength(2);
    expect(candidates[2]).toMatchObject({ outcome: "rejected", rule: "repeated", claim: 0 });
  });

  it("counts occurrences in the part that was shown, and offsets in the text", () => {
    const start = text.indexOf("Germany");
    const part = { start, end: text.indexOf("The mission") };
    const { claims } = believe(document, [{ answers: [{ ...germans, quote: "1,000 soldiers" }], part }], "model");
    expect(claims.map(({ evidence }) => evidence.start)).toEqual([text.indexOf("1,000 soldiers in Mali")]);
    const before = believe(document, [{ answers: [right], part }], "model");
    expect(before.candidates).toMatchObject([{ outcome: "rejected", rule: "quote-not-found" }]);
  });

  it("holds to the confidence that is asked for", () => {
    const asked = believe({ ...document, leastConfidence: 0.9 }, [{ answers: [right] }], "model");
    expect(asked).toMatchObject({ claims: [], candidates: [{ outcome: "rejected", rule: "doubt" }] });
  });
});
