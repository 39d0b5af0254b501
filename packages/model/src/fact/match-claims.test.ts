import { describe, expect, test } from "vitest";
import type { Claim } from "../claim/claim.ts";
import { about } from "../quantity/make-quantity.ts";
import type { StoredClaim } from "../revision/revision.ts";
import { claimOf, storedOf } from "../testing/make-claims.ts";
import { matchClaims, type Followed } from "./match-claims.ts";

/** A claim for `asOf`, its number with the given words around it. */
const said = (
  people: number,
  around: string,
  { words, asOf = "2021-02-18" }: { words?: string; asOf?: string } = {},
): StoredClaim => {
  const quantity: Claim["quantity"] = about(people, words ?? `some ${people}`);
  return storedOf(claimOf({ asOf, quantity, evidence: { exact: "0", prefix: around, suffix: "", start: 1, end: 2 } }));
};

const at = (stored: StoredClaim, start: number): StoredClaim => ({
  ...stored,
  claim: { ...stored.claim, evidence: { ...stored.claim.evidence, start, end: start + 1 } },
});

const open = (last: StoredClaim): Followed => ({ last, open: true });
const withdrawn = (last: StoredClaim): Followed => ({ last, open: false });

const match = (facts: readonly Followed[], claims: readonly StoredClaim[]): (number | null)[] =>
  matchClaims(facts, claims, false);

describe("prose", () => {
  test("the same content comes before likeness", () => {
    const facts = [
      open(said(900, "alpha beta", { words: "some 900" })),
      open(said(900, "gamma delta", { words: "about 900" })),
    ];
    expect(
      match(facts, [said(900, "alpha beta", { words: "about 900" }), said(900, "gamma delta", { words: "some 900" })]),
    ).toStrictEqual([1, 0]);
  });

  test("the same figure comes before likeness, though its words changed", () => {
    const facts = [open(said(900, "alpha beta")), open(said(500, "gamma delta"))];
    expect(match(facts, [said(900, "gamma delta", { words: "nine hundred" }), said(501, "alpha beta")])).toStrictEqual([
      0, 1,
    ]);
  });

  test("a fact that is still said comes before one that was withdrawn", () => {
    const facts = [withdrawn(said(900, "alpha beta")), open(said(900, "gamma delta"))];
    expect(match(facts, [said(900, "alpha beta")])).toStrictEqual([1]);
    expect(match(facts, [said(900, "alpha beta"), said(900, "gamma delta")])).toStrictEqual([0, 1]);
  });

  test("a withdrawn fact that returns comes before an edit", () => {
    const facts = [withdrawn(said(900, "alpha beta")), open(said(500, "gamma delta"))];
    expect(match(facts, [said(900, "gamma delta")])).toStrictEqual([0]);
  });

  test("for the same time a wholly reworded figure is the same fact, for another time it is not", () => {
    const facts = [open(said(900, "alpha beta"))];
    expect(match(facts, [said(500, "gamma delta")])).toStrictEqual([0]);
    expect(match(facts, [said(500, "gamma delta", { asOf: "2020" })])).toStrictEqual([null]);
    expect(match(facts, [said(500, "alpha delta", { asOf: "2020" })])).toStrictEqual([0]);
    expect(match(facts, [said(500, "alpha gamma delta", { asOf: "2020" })])).toStrictEqual([null]);
  });

  test("a fact that was withdrawn is not edited", () => {
    expect(match([withdrawn(said(900, "alpha beta"))], [said(500, "alpha beta")])).toStrictEqual([null]);
  });

  test("equally like claims keep their order", () => {
    const facts = [open(said(1, "alpha")), open(said(2, "alpha")), open(said(3, "alpha"))];
    const claims = [said(4, "alpha"), said(5, "alpha"), said(6, "alpha")];
    expect(match(facts, claims)).toStrictEqual([0, 1, 2]);
    expect(match(facts, [said(1, "alpha"), said(5, "alpha"), said(6, "alpha")])).toStrictEqual([0, 1, 2]);
  });

  test("the order of the text is that of its last revision, not of first appearance", () => {
    const facts = [open(at(said(1, "alpha"), 90)), open(at(said(2, "alpha"), 10))];
    expect(match(facts, [at(said(4, "alpha"), 10), at(said(5, "alpha"), 90)])).toStrictEqual([1, 0]);
  });

  test("the number itself does not make claims alike", () => {
    const facts = [
      open(said(900, "900 alpha beta", { asOf: "2019" })),
      open(said(900, "500 gamma delta", { asOf: "2020" })),
    ];
    expect(match(facts, [said(500, "500 alpha beta", { asOf: "2021" })])).toStrictEqual([0]);
  });

  test("nothing to match", () => {
    expect(match([], [said(1, "a")])).toStrictEqual([null]);
    expect(match([open(said(1, "a"))], [])).toStrictEqual([]);
  });
});

describe("rows with a key", () => {
  test("are the same fact whatever changed, and though they were withdrawn", () => {
    const other = said(500, "gamma delta", { asOf: "2020" });
    expect(matchClaims([open(said(900, "alpha"))], [other], true)).toStrictEqual([0]);
    expect(matchClaims([withdrawn(said(900, "alpha"))], [other], true)).toStrictEqual([0]);
    expect(matchClaims([withdrawn(said(900, "alpha")), open(said(901, "alpha"))], [other], true)).toStrictEqual([1]);
  });
});
