import { expect, test } from "vitest";
import { rangeChoices, startOf } from "./choose-range.ts";

test("a series that begins before 2014 starts there, and offers the whole", () => {
  expect(startOf(undefined, "2003-03-01")).toEqual({ since: "2014", day: "2014-01-01" });
  expect(rangeChoices("2003-03-01").map(({ since }) => since)).toEqual(["all", "2014", "2020"]);
});

test("a later series is shown whole", () => {
  expect(startOf(undefined, "2018-07-01")).toEqual({ since: "all", day: null });
  expect(rangeChoices("2018-07-01").map(({ since }) => since)).toEqual(["all", "2020"]);
});

test("the reader's choice goes first", () => {
  expect(startOf("all", "2003-03-01")).toEqual({ since: "all", day: null });
  expect(startOf("2020", "2003-03-01")).toEqual({ since: "2020", day: "2020-01-01" });
});

test("without figures there is nothing to choose", () => {
  expect(rangeChoices(null)).toEqual([]);
  expect(startOf(undefined, null)).toEqual({ since: "all", day: null });
});
