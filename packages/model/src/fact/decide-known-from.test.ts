import { expect, test } from "vitest";
import { citationOf, claimOf } from "../testing/make-claims.ts";
import type { Modality } from "../claim/claim.ts";
import { decideKnownFrom } from "./decide-known-from.ts";

const publishedAt = "2026-11-24T08:00:00.000Z";

test.each<[string, Modality, string, string | null, string]>([
  ["a report of June 2017, freed in 2021", "reported", "2017-06", "2021-03-04", "2021-03-04"],
  ["a plan, published before the time it is for", "planned", "2021-02-18", "2021-02-17", "2021-02-17"],
  ["a citation without a date: the last day of the figure's own", "reported", "2018-02", null, "2018-02-28"],
  ["the same, for a year", "reported", "2021", null, "2021-12-31"],
  ["a citation dated to a month: its first day", "reported", "2020-01", "2020-10", "2020-10-01"],
  ["but no report is known before the day it holds for", "reported", "2021-02-18", "2021-02", "2021-02-18"],
  ["nor a ceiling", "authorised", "2016-07-11", "2016-07", "2016-07-11"],
  ["a plan may be", "planned", "2021-02-18", "2021-02", "2021-02-01"],
  ["a report for a day after its publication is taken at its word", "reported", "2021-03-01", "2021-02", "2021-02-01"],
])("%s", (_, modality, asOf, published, day) => {
  const claim = claimOf({ modality, asOf, citation: citationOf("AFP", published) });
  expect(decideKnownFrom(claim, publishedAt)).toBe(`${day}T00:00:00.000Z`);
});

test("prose is known from its own publication", () => {
  expect(decideKnownFrom(claimOf(), publishedAt)).toBe(publishedAt);
});

test.each([
  ["cited to a later day", "2021-02-18", "2027-01-01"],
  ["not dated, for a time to come", "2027", null],
])("a row %s is known from the revision that carries it", (_, asOf, published) => {
  expect(decideKnownFrom(claimOf({ asOf, citation: citationOf("AFP", published) }), publishedAt)).toBe(publishedAt);
});
