import { expect, test } from "vitest";
import type { FactVersion } from "../fact/fact.ts";
import { about, exactly } from "../quantity/make-quantity.ts";
import { citationOf, claimOf, versionOf } from "../testing/make-claims.ts";
import { groupPublications } from "./group-publications.ts";

const cited = (publisher: string, url: string | null, people = 900, document = "set"): FactVersion =>
  versionOf(claimOf({ quantity: exactly(people), citation: citationOf(publisher, null, url) }), {
    document,
    fact: [publisher, url, people, document].join(),
  });

const count = (...versions: FactVersion[]): number => new Set(groupPublications(versions).values()).size;

test.each<[string, FactVersion[], number]>([
  ["two publishers", [cited("AP", "u1"), cited("AFP", "u2")], 2],
  ["one address under two names", [cited("AP", "u1"), cited("AP (via WREX)", "u1")], 1],
  ["one publisher with one figure at two addresses", [cited("AP", "u1"), cited("AP", "u2")], 1],
  ["one publisher with two figures at two addresses", [cited("AP", "u1", 900), cited("AP", "u2", 500)], 2],
  ["one page with two figures", [cited("AP", "u1", 900), cited("AP", "u1", 500)], 1],
  [
    "a chain: the address of one, the publisher of the other",
    [cited("AP", "u1"), cited("AFP", "u2"), cited("AFP", "u1")],
    1,
  ],
  ["the same row in two documents", [cited("AP", "u1", 900, "set"), cited("AP", "u1", 900, "note")], 1],
  ["one publisher without addresses", [cited("AP", null), cited("AP", null, 900, "note")], 1],
])("%s", (_, versions, publications) => {
  expect(count(...versions)).toBe(publications);
  expect(count(...versions.toReversed())).toBe(publications);
});

test("prose, and a row that cites nobody, are their own document's", () => {
  const prose = [900, 500].map((people) => versionOf(claimOf({ quantity: about(people) }), { document: "doc" }));
  const other = versionOf(claimOf(), { document: "other" });
  const row = versionOf(claimOf({ citation: { publisher: null, title: null, url: null, published: null } }), {
    document: "doc",
  });
  expect(count(...prose, other, row)).toBe(2);
});
