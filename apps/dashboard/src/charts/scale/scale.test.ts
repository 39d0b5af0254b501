import { expect, test } from "vitest";
import { countAxis, dateTicks, dayNumber, dayOf } from "./scale.ts";

test("days are counted in UTC and come back as written", () => {
  expect(dayNumber("1970-01-02")).toBe(1);
  for (const day of ["2000-02-29", "2021-02-18", "2026-11-24"]) expect(dayOf(dayNumber(day))).toBe(day);
});

test("a count axis starts at zero and ends on a round number above the largest count", () => {
  const axis = countAxis({ max: 7600, pixels: [100, 0], count: 4 });
  expect(axis.ticks).toEqual([0, 2000, 4000, 6000, 8000]);
  expect(axis.top).toBe(8000);
  expect(axis.at(0)).toBe(100);
  expect(axis.at(8000)).toBe(0);
});

test("people are not halved on the axis", () => {
  expect(countAxis({ max: 1, pixels: [100, 0], count: 5 }).ticks).toEqual([0, 1]);
  expect(countAxis({ max: 0, pixels: [100, 0], count: 5 }).ticks).toEqual([0, 1]);
});

test("years where years fit", () => {
  const ticks = dateTicks({ from: dayNumber("2014-01-01"), to: dayNumber("2026-11-24"), width: 1000, minGap: 50 });
  expect(ticks.map(({ label }) => label)).toEqual([
    "2014",
    "2015",
    "2016",
    "2017",
    "2018",
    "2019",
    "2020",
    "2021",
    "2022",
    "2023",
    "2024",
    "2025",
    "2026",
  ]);
});

test("fewer years where they do not", () => {
  const ticks = dateTicks({ from: dayNumber("2003-03-01"), to: dayNumber("2026-11-24"), width: 300, minGap: 50 });
  expect(ticks.map(({ label }) => label)).toEqual(["2005", "2010", "2015", "2020", "2025"]);
});

test("months name their year once", () => {
  const ticks = dateTicks({ from: dayNumber("2020-11-05"), to: dayNumber("2021-03-02"), width: 400, minGap: 60 });
  expect(ticks.map(({ label }) => label)).toEqual(["Dec 2020", "Jan 2021", "Feb", "Mar"]);
});

test("ticks never stand closer than asked", () => {
  for (const width of [120, 300, 640, 1040]) {
    const from = dayNumber("2003-03-01");
    const to = dayNumber("2026-11-24");
    const ticks = dateTicks({ from, to, width, minGap: 48 });
    expect(ticks.length * 48).toBeLessThanOrEqual(Math.max(width, 48));
  }
});
