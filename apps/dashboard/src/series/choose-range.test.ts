import { expect, test } from "vitest";
import { rangeChoices, startOf } from "./choose-range.ts";

const OLD = { first: "2003-03-01", last: "2026-11-24" };
const YOUNG = { first: "2018-07-01", last: "2026-11-24" };

test("a series that begins before 2014 starts there, and offers the whole", () => {
  expect(startOf(undefined, OLD)).toEqual({ since: "2014", day: "2014-01-01" });
  expect(rangeChoices(OLD).map(({ since }) => since)).toEqual(["all", "2014", "2020"]);
});

test("a later series is shown whole", () => {
  expect(startOf(undefined, YOUNG)).toEqual({ since: "all", day: null });
  expect(rangeChoices(YOUNG).map(({ since }) => since)).toEqual(["all", "2020"]);
});

test("the reader's choice goes first", () => {
  expect(startOf("all", OLD)).toEqual({ since: "all", day: null });
  expect(startOf("2020", OLD)).toEqual({ since: "2020", day: "2020-01-01" });
});

test("without figures there is nothing to choose", () => {
  expect(rangeChoices(null)).toEqual([]);
  expect(startOf(undefined, null)).toEqual({ since: "all", day: null });
});

test("a series that ended before is shown whole", () => {
  const ended = { first: "2004-01-01", last: "2010-12-31" };
  expect(startOf(undefined, ended).since).toBe("all");
  expect(rangeChoices(ended).map(({ since }) => since)).toEqual(["all"]);
});
