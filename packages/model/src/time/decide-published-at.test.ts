import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decidePublishedAt } from "./decide-published-at.ts";
import { parsePartialDate } from "./parse-partial-date.ts";

const until = "2026-11-24T08:00:00.000Z";
const after = "2026-11-20T08:00:00.000Z";

test.each([
  ["first, undated", null, null, until, false],
  ["first, dated before it was seen", "2021-02-18", null, "2021-02-18T00:00:00.000Z", true],
  ["first, dated to a month", "2021-02", null, "2021-02-01T00:00:00.000Z", true],
  ["first, dated the day it was seen", "2026-11-24", null, "2026-11-24T00:00:00.000Z", true],
  ["first, dated after it was seen", "2026-11-25", null, until, false],
  ["later, undated", null, after, until, false],
  ["later, dated inside the window", "2026-11-22", after, "2026-11-22T00:00:00.000Z", true],
  ["later, dated before the former was last seen", "2021-02-18", after, until, false],
  ["later, dated the day the former was last seen", "2026-11-20", after, until, false],
  ["later, dated after it was seen", "2027", after, until, false],
])("%s", (_, stated, since, publishedAt, believed) => {
  const date = stated === null ? null : parsePartialDate(stated);
  expect(decidePublishedAt({ stated: date, after: since, until })).toStrictEqual({ publishedAt, believed });
});

test("the edges of the window: not `after` itself, but `until` itself", () => {
  const stated = parsePartialDate("2026-11-22");
  const midnight = "2026-11-22T00:00:00.000Z";
  expect(decidePublishedAt({ stated, after: midnight, until }).believed).toBe(false);
  expect(decidePublishedAt({ stated, after, until: midnight }).believed).toBe(true);
});

describe("laws", () => {
  const instant = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const stated = fc.option(instant.map((text) => parsePartialDate(text.slice(0, 10))));

  test("publication always lies in what the checks prove", () => {
    fc.assert(
      fc.property(stated, fc.option(instant), instant, (date, since, seen) => {
        fc.pre(since === null || since < seen);
        const { publishedAt } = decidePublishedAt({ stated: date, after: since, until: seen });
        expect(publishedAt <= seen && (since === null || publishedAt > since)).toBe(true);
      }),
    );
  });
});
