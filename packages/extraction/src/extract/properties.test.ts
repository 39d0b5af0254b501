import { type Claim, verifyEvidence } from "@muster/model";
import { assert, constantFrom, property, string, array, oneof } from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../reading/read.ts";
import { extract, extractFrom } from "./index.ts";

const statement = { title: null, published: null, modified: null, url: null, language: null };
const claimsOf = (text: string): readonly Claim[] => extract({ text, statement, publishedAt: "2021-02-18" }).claims;

const said = (claims: readonly Claim[]): unknown =>
  claims.map(({ evidence: _evidence, grounds: _grounds, confidence: _confidence, ...rest }) => ({
    ...rest,
    quantity: rest.quantity && { ...rest.quantity, words: "" },
  }));

const pieces = oneof(
  string({ unit: "grapheme", maxLength: 12 }),
  constantFrom(
    "The US has ",
    "about ",
    "2,500 ",
    "troops ",
    "in Iraq",
    ", with another ",
    "900 ",
    "in Syria. ",
    "from ",
    "to ",
    "NATO ",
    "will ",
    "withdraw ",
    "its ",
    "\n\n",
    "of whom ",
    "171,00",
    "hundreds of ",
    "🪖",
    "\u00AD",
    "$",
    "%",
    "(",
    "soldiers ",
    "Germany ",
    "declined to say how many ",
  ),
);

const HARD = [
  "1 ",
  ", ",
  "from 1 to ",
  "troops ",
  "a hundred and ",
  "more than ",
  "Iraq ",
  "of the ",
  "( ",
  "U.S. ",
  "500 troops from 500 troops to ",
  "500 US troops in Iraq and ",
  "declined to say how many ",
];

const FIGURES = "Germany has 1,200 soldiers in Lithuania and 300 in Niger, officials said.";
const UNRELATED = [
  "The harvest was late this year, and prices rose by 12 percent.",
  "A choir of forty sang in the cathedral on Sunday.",
  "Two trains were cancelled because of snow.",
];

/** How often the tokens of a text are asked for anything while its claims are read. */
function asksOf(piece: string, size: number): number {
  const reading = read(piece.repeat(Math.ceil(size / piece.length)), null);
  const { tokens } = reading;
  let count = 0;
  const counting = new Proxy(tokens, {
    get: (target, key): unknown => {
      count++;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  Object.defineProperty(reading, "tokens", { value: counting });
  extractFrom(reading, { text: reading.text, statement, publishedAt: "2021-02-18" });
  return count;
}

describe("extract", () => {
  it("returns for any text, with evidence that stands there to the character", () => {
    assert(
      property(array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        for (const claim of claimsOf(text)) expect(verifyEvidence(text, claim.evidence)).toEqual({ ok: true });
      }),
      { numRuns: 400 },
    );
  });

  it("says of every number what became of it", () => {
    const { claims, candidates } = extract({
      text: `${FIGURES} It cost $5 million.`,
      statement,
      publishedAt: "2021-02-18",
    });
    expect(candidates.map((c) => [c.words, c.outcome])).toEqual([
      ["1,200 soldiers", "kept"],
      ["300", "kept"],
      ["5 million", "rejected"],
    ]);
    expect(candidates.flatMap((c) => (c.claim === null ? [] : [claims[c.claim]?.series]))).toEqual([
      "de-lithuania",
      "de-niger",
    ]);
    for (const { why } of candidates) expect(why).not.toBe("");
  });

  it("is not moved by unrelated paragraphs before and after", () => {
    assert(
      property(array(constantFrom(...UNRELATED)), array(constantFrom(...UNRELATED)), (before, after) => {
        const text = [...before, FIGURES, ...after].join("\n\n");
        expect(said(claimsOf(text))).toEqual(said(claimsOf(FIGURES)));
      }),
    );
  });

  it.each([
    ["another separator", FIGURES.replace("1,200", "1.200")],
    ["a narrow space", FIGURES.replace("1,200", "1\u202F200")],
    ["no-break spaces", FIGURES.replaceAll(" ", "\u00A0")],
    ["line breaks where a line was full", FIGURES.replace(" Lithuania", "\nLithuania")],
    ["soft hyphens", FIGURES.replaceAll("o", "o\u00AD")],
    ["letters of another script", FIGURES.replaceAll("a", "а").replaceAll("e", "е")],
  ])("reads the same with %s", (_, text) => {
    expect(said(claimsOf(text))).toEqual(said(claimsOf(FIGURES)));
  });

  it("looks at each word a bounded number of times, on anything", () => {
    for (const piece of HARD)
      expect(asksOf(piece, 80_000) / asksOf(piece, 40_000), JSON.stringify(piece)).toBeLessThan(2.3);
  });
});
