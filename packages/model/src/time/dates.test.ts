import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePartialDates } from "./compare-partial-dates.ts";
import { addDays, daysBetween, firstDay, firstInstant, lastDay } from "./find-days.ts";
import { formatDate } from "./format-date.ts";
import { parsePartialDate } from "./parse-partial-date.ts";

test.each([
  ["2021", "2021-01-01", "2021-12-31", "2021"],
  ["2021-02", "2021-02-01", "2021-02-28", "February 2021"],
  ["2024-02", "2024-02-01", "2024-02-29", "February 2024"],
  ["1900-02", "1900-02-01", "1900-02-28", "February 1900"],
  ["2021-12", "2021-12-01", "2021-12-31", "December 2021"],
  ["2021-11", "2021-11-01", "2021-11-30", "November 2021"],
  ["9999-12", "9999-12-01", "9999-12-31", "December 9999"],
  ["2021-02-08", "2021-02-08", "2021-02-08", "8 February 2021"],
])("%s runs from %s to %s and reads %s", (text, first, last, written) => {
  const date = parsePartialDate(text);
  expect([firstDay(date), lastDay(date), formatDate(date)]).toStrictEqual([first, last, written]);
});

test.each(["", "18 February 2021", "2021-02-30", "2021-2", "2021-02-18T00:00:00.000Z"])("%j is no date", (text) => {
  expect(() => parsePartialDate(text)).toThrow(RangeError);
});

test("dates sort by their first day, the vaguer first", () => {
  const sorted = ["2020", "2021", "2021-01", "2021-01-01", "2021-01-02", "2021-02", "2021-02-18"];
  const shuffled = [4, 1, 6, 0, 3, 5, 2].map((index) => parsePartialDate(sorted[index] ?? ""));
  expect(shuffled.toSorted(comparePartialDates).map(({ date }) => date)).toStrictEqual(sorted);
  expect(comparePartialDates(parsePartialDate("2021"), parsePartialDate("2021"))).toBe(0);
});

test("the first instant of a day is its midnight in UTC", () => {
  expect(firstInstant("2021-02-18")).toBe("2021-02-18T00:00:00.000Z");
});

describe("days", () => {
  const day = fc.date({ min: new Date("0001-01-01"), max: new Date("9990-12-31"), noInvalidDate: true });

  test("adding days and counting them are inverse", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3000 }), (date, days) => {
        const from = date.toISOString().slice(0, 10);
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
      }),
    );
  });

  test("a month ends the day before the next begins", () => {
    fc.assert(
      fc.property(day, (date) => {
        const month = date.toISOString().slice(0, 7);
        const after = addDays(lastDay(parsePartialDate(month)), 1);
        expect(after.endsWith("-01")).toBe(true);
        expect(daysBetween(`${month}-01`, after)).toBeLessThanOrEqual(31);
      }),
    );
  });

  test("no day lies beyond the last one", () => {
    expect(addDays("9999-12-30", 730)).toBe("9999-12-31");
  });
});
