import { Claim, Kind, Modality, Polarity, Population, Qualifier, sliceCodePoints, verifyEvidence } from "@muster/model";
import {
  anything,
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  string,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { believe } from "./believe.ts";
import { answer, document, number } from "./testing/make-answer.ts";

const pieces = oneof(
  string({ unit: "grapheme", maxLength: 6 }),
  constantFrom(
    "some 2,500 US troops in Iraq. ",
    "900 troops ",
    "several hundred ",
    "nearly ",
    "no ",
    "2,",
    "\n\n",
    "🪖",
    "\uD83E",
  ),
  constantFrom("declined to say how many troops "),
);
const texts = array(pieces, { maxLength: 12 }).map((all) => all.join(""));
const maybe = <T>(values: readonly T[]) => option(constantFrom(...values), { nil: null });

/** Answers that may well be right. */
const fitting = record({
  said: constantFrom(
    { quote: "some 2,500 US troops", quantity: number("2,500", "about", { point: 2500 }) },
    { quote: "900 troops", quantity: number("900", "exact", { point: 900 }) },
    { quote: "several hundred ", quantity: number("several", "bucket", {}) },
    { quote: "declined to say how many troops", kind: "withheld" as const, quantity: null },
  ),
  occurrence: option(integer({ min: 0, max: 3 }), { nil: null }),
}).map(({ said, occurrence }) => answer({ ...said, occurrence }));

/** Answers of the right shape that quote anything at all. */
const shaped = (text: string) =>
  record({
    force: constantFrom("us", "nato", "zz"),
    place: constantFrom("iq", "us", ""),
    mission: maybe(["kfor", "zz"]),
    population: constantFrom(...Population.options),
    kind: constantFrom(...Kind.options),
    modality: constantFrom(...Modality.options),
    polarity: constantFrom(...Polarity.options),
    quantity: option(
      record({
        words: constantFrom("", "2,500", "900"),
        qualifier: constantFrom(...Qualifier.options),
        low: maybe([0, 900, 2500]),
        high: maybe([0, 900, 2500]),
        point: maybe([0, 900, 2500]),
      }),
      { nil: null },
    ),
    asOf: maybe(["2021", "2021-02-30", "2030-01-01"]),
    attribution: option(
      record({
        speaker: option(string(), { nil: null }),
        office: constant(null),
        organisation: maybe([""]),
        anonymous: boolean(),
      }),
      { nil: null },
    ),
    quote: oneof(
      string(),
      record({ from: integer({ min: 0, max: text.length }), length: integer({ min: 0, max: 60 }) }).map(
        ({ from, length }) => text.slice(from, from + length),
      ),
    ),
    occurrence: option(integer({ min: -1, max: 4 }), { nil: null }),
  });

const heard = texts.chain((text) =>
  record({ text: constant(text), answers: array(oneof(anything(), fitting, shaped(text)), { maxLength: 12 }) }),
);

describe("believe", () => {
  it("makes only claims whose words stand in the text, whatever the answers, and accounts for every answer", () => {
    let kept = 0;
    assert(
      property(heard, ({ text, answers }) => {
        const { claims, candidates } = believe({ ...document, text }, [{ answers }], "model");
        expect(candidates).toHaveLength(answers.length);
        const numbers = candidates.filter(({ outcome }) => outcome === "kept").map(({ claim }) => claim);
        expect(numbers).toEqual(claims.map((_, at) => at));
        for (const claim of claims) {
          expect(verifyEvidence(text, claim.evidence)).toEqual({ ok: true });
          expect(Claim.parse(claim)).toEqual(claim);
          kept++;
        }
        for (const { words, start, end, outcome } of candidates)
          if (outcome === "kept" || end > 0) expect(sliceCodePoints(text, start, end)).toBe(words);
      }),
      { numRuns: 1000 },
    );
    // A law of claims says nothing where there are none.
    expect(kept).toBeGreaterThan(0);
  });
});
