import { expect, test } from "vitest";
import { z } from "zod";
import { parameter, readQuery } from "./read-query.ts";

const known = z.object({
  limit: parameter.limit,
  asOf: parameter.day,
  modality: parameter.oneOf(["reported", "planned"]),
});
const read = (query: string) => readQuery(new URLSearchParams(query), known);

test("what fits is read", () => {
  expect(read("limit=20&asOf=2021-02-18&modality=planned")).toEqual({
    values: { limit: 20, asOf: "2021-02-18", modality: "planned" },
    wrong: [],
  });
});

test.each([
  ["limit=0", "limit", "a whole number from 1 to 500"],
  ["limit=1e3", "limit", "a whole number from 1 to 500"],
  ["asOf=2021-02-30", "asOf", "a day such as 2021-02-18"],
  ["modality=rumoured", "modality", "one of reported, planned"],
  ["modality=", "modality", "one of reported, planned"],
  ["limit=5&limit=6", "limit", "one value"],
  ["limt=5", "limt", "nothing: this question takes limit, asOf, modality"],
])("%s is told with what would do", (query, name, allowed) => {
  const { wrong } = read(query);
  expect(wrong[0]).toMatchObject({ name, allowed });
});
