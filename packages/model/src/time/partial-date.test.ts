import { expect, test } from "vitest";
import { Instant, PartialDate } from "./partial-date.ts";

test.each([
  ["2021", "year"],
  ["2021-02", "month"],
  ["2021-02-18", "day"],
  ["2024-02-29", "day"],
  ["2000-02-29", "day"],
])("%s is a date known to the %s", (date, precision) => {
  expect(PartialDate.safeParse({ date, precision }).success).toBe(true);
});

test.each([
  ["2021-02-29", "day"],
  ["2021-02-30", "day"],
  ["1900-02-29", "day"],
  ["2021-04-31", "day"],
  ["2021-13", "month"],
  ["2021-02-18", "month"],
  ["2021", "day"],
  ["21", "year"],
  ["FY2004", "year"],
  ["2021-2-18", "day"],
])("%s is no date known to the %s", (date, precision) => {
  expect(PartialDate.safeParse({ date, precision }).success).toBe(false);
});

test.each([
  ["2021-02-18T08:00:00.000Z", true],
  ["2021-02-18T08:00:00Z", false],
  ["2021-02-18T08:00:00.000+01:00", false],
  ["2021-02-18", false],
])("%s as an instant: %s", (text, valid) => {
  expect(Instant.safeParse(text).success).toBe(valid);
});
