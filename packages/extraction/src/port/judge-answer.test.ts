import { Claim, verifyEvidence } from "@muster/model";
import { describe, expect, it } from "vitest";
import type { Answer } from "./answer.ts";
import { believe } from "./believe.ts";
import {
  danes,
  document,
  europeans,
  germans,
  kfor,
  nobody,
  number,
  right,
  several,
  text,
  upTo,
  withheld,
} from "./testing/make-answer.ts";

const hear = (...answers: readonly unknown[]) => believe(document, [{ answers }], "model");

describe("an answer", () => {
  it.each<[string, Answer, string]>([
    ["an open upper bound", danes, "dk-iraq"],
    ["an open lower bound, over the end of a line", europeans, "eu-bosnia-and-herzegovina-personnel"],
    ["a bare number beside the same one with a hedge", germans, "de-mali"],
    ["words without a number of their own", several, "de-niger"],
    [
      "the same words with the bounds that the rules give them",
      { ...several, quantity: number("several hundred", "bucket", { low: 300, high: 900 }) },
      "de-niger",
    ],
    ["a ceiling, for a year to come", upTo, "us-mali"],
    ["a mission, which counts its personnel", kfor, "nato-kfor-kosovo"],
    ["a number that is kept back", withheld, "us-niger"],
    ["nobody", nobody, "gb-afghanistan"],
    [
      "a hedge by another name with the same bounds",
      { ...danes, quantity: number("nearly 1,000", "fewer than", { high: 1000 }) },
      "dk-iraq",
    ],
    ["one of several lookalikes that is named", { ...germans, quote: "1,000 soldiers", occurrence: 2 }, "de-mali"],
    ["words behind a character of two halves", { ...germans, quote: "🪖\u{E0100} 1,000 soldiers" }, "de-mali"],
    [
      "empty names of nobody",
      { ...germans, attribution: { speaker: "", office: "", organisation: "", anonymous: false } },
      "de-mali",
    ],
    [
      "an unnamed official",
      { ...germans, attribution: { speaker: null, office: null, organisation: null, anonymous: true } },
      "de-mali",
    ],
  ])("takes %s", (_, said, series) => {
    const { claims, candidates } = hear(said);
    expect(candidates).toMatchObject([{ outcome: "kept", rule: "model", claim: 0 }]);
    expect(claims.map((claim) => claim.series)).toEqual([series]);
    for (const claim of claims) {
      expect(Claim.parse(claim)).toEqual(claim);
      expect(verifyEvidence(text, claim.evidence)).toEqual({ ok: true });
      expect(claim.evidence.exact).toBe(said.quote);
    }
  });

  it.each<[string, unknown, string]>([
    ["words that are nowhere", { ...right, quote: "some 2,500 US troops" }, "quote-not-found"],
    ["words with another space between", { ...right, quote: "Some 2,500 US\u00A0troops" }, "quote-not-found"],
    ["nothing", { ...right, quote: " " }, "no-quote"],
    ["half the text", { ...right, quote: text }, "long-quote"],
    ["the end of a number", { ...right, quote: "500 US troops" }, "cut-quote"],
    ["the beginning of a word", { ...right, quote: "Some 2,500 US troop" }, "cut-quote"],
    ["half a character", { ...germans, quote: "\uDE96\u{E0100} 1,000 soldiers" }, "cut-quote"],
    ["half a character that is none of the rules' words", { ...germans, quote: "\uDD00 1,000 soldiers" }, "cut-quote"],
    ["words that stand three times", { ...germans, quote: "1,000 soldiers" }, "ambiguous-quote"],
    ["the fourth of three", { ...germans, quote: "1,000 soldiers", occurrence: 4 }, "no-such-occurrence"],
    ["number nought of one", { ...right, occurrence: 0 }, "no-such-occurrence"],
    ["words without a number", { ...right, quote: "US troops remain" }, "no-number"],
    [
      "two numbers",
      { ...right, quote: "Some 2,500 US troops remain in Iraq, the Pentagon said on Monday, with another 900" },
      "several-numbers",
    ],
    [
      "a number without its hedge",
      { ...right, quote: "2,500 US troops", quantity: number("2,500", "exact", { point: 2500 }) },
      "cut-number",
    ],
    [
      "money",
      { ...right, quote: "$40 million", quantity: number("40 million", "exact", { point: 40_000_000 }) },
      "money",
    ],
    ["a year", { ...upTo, quote: "by 2022", quantity: number("2022", "exact", { point: 2022 }) }, "date"],
    ["another number", { ...right, quantity: number("Some 2,500", "about", { point: 2000 }) }, "number-disagrees"],
    [
      "a bound that is none",
      { ...right, quantity: number("Some 2,500", "at least", { low: 2500 }) },
      "number-disagrees",
    ],
    [
      "a bound as a number",
      { ...danes, quantity: number("nearly 1,000", "exact", { point: 1000 }) },
      "number-disagrees",
    ],
    [
      "an open bound as a closed one",
      { ...danes, quantity: number("nearly 1,000", "up to", { high: 1000 }) },
      "number-disagrees",
    ],
    [
      "words that only sound like a number",
      { ...several, quantity: number("several hundred", "about", { point: 300 }) },
      "number-disagrees",
    ],
    [
      "a lower bound that is closed",
      { ...europeans, quantity: number("1,100", "at least", { low: 1100 }) },
      "number-disagrees",
    ],
    [
      "words without a number of their own with another number",
      { ...several, quantity: number("several hundred", "bucket", { point: 400 }) },
      "number-disagrees",
    ],
    ["the lookalike of another force", { ...germans, quote: "1,000 soldiers", occurrence: 1 }, "cut-number"],
    [
      "other words of the number",
      { ...right, quantity: number("2 500", "about", { point: 2500 }) },
      "words-not-quoted",
    ],
    ["a number kept back that is given", { ...right, kind: "withheld", quantity: null }, "not-withheld"],
    ["a number that is kept back and given", { ...right, kind: "withheld" }, "no-answer"],
    ["a level without its number", { ...right, quantity: null }, "no-answer"],
    ["a force that is none", { ...right, force: "usa" }, "unknown-force"],
    ["a place that is none", { ...right, place: "nowhere" }, "unknown-place"],
    ["a place for a force", { ...right, force: "gu" }, "unknown-force"],
    ["a mission that is none", { ...kfor, mission: "kf" }, "unknown-mission"],
    ["an army at home", { ...right, place: "us" }, "home-force"],
    ["a day that is none", { ...right, asOf: "2021-02-30" }, "no-date"],
    ["a report of the future", { ...right, asOf: "2022" }, "future"],
    [
      "a speaker who is not there",
      { ...right, attribution: { ...right.attribution, speaker: "John Kirby" } },
      "attribution-not-found",
    ],
    ["a modality that is none", { ...right, modality: "said" }, "no-answer"],
    ["a number as a word", { ...right, quantity: { ...right.quantity, point: "2500" } }, "no-answer"],
    ["a fraction", { ...right, quantity: { ...right.quantity, point: 2500.5 } }, "no-answer"],
    ["no object", "2,500 US troops", "no-answer"],
    ["nothing at all", undefined, "no-answer"],
  ])("rejects %s, and says why", (_, said, rule) => {
    const { claims, candidates } = hear(said);
    expect(claims).toEqual([]);
    expect(candidates).toMatchObject([{ outcome: "rejected", rule, claim: null }]);
    expect(candidates[0]?.why).not.toBe("");
  });
});
