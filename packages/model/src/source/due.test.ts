import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { due } from "./due.ts";
import { currentSlot, nextSlot, parseSchedule } from "./parse-schedule.ts";

const now = "2026-11-24T08:15:30.000Z";

test.each([
  ["every 15 minutes", 15, "2026-11-24T08:15:00.000Z", "2026-11-24T08:30:00.000Z"],
  ["every minute", 1, "2026-11-24T08:15:00.000Z", "2026-11-24T08:16:00.000Z"],
  ["hourly", 60, "2026-11-24T08:00:00.000Z", "2026-11-24T09:00:00.000Z"],
  ["every hour", 60, "2026-11-24T08:00:00.000Z", "2026-11-24T09:00:00.000Z"],
  ["Every  6 hours ", 360, "2026-11-24T06:00:00.000Z", "2026-11-24T12:00:00.000Z"],
  ["daily", 1440, "2026-11-24T00:00:00.000Z", "2026-11-25T00:00:00.000Z"],
  ["every 2 days", 2880, "2026-11-23T00:00:00.000Z", "2026-11-25T00:00:00.000Z"],
])("%s", (text, everyMinutes, slot, next) => {
  expect(parseSchedule(text).everyMinutes).toBe(everyMinutes);
  expect(currentSlot(text, now)).toBe(slot);
  expect(nextSlot(text, now)).toBe(next);
  expect(nextSlot(parseSchedule(text), slot)).toBe(next);
});

test.each([
  "",
  "never",
  "every 0 minutes",
  "every 1.5 hours",
  "every -1 days",
  "every 367 days",
  "* * * * *",
  "every 6 weeks",
])("%j is no schedule", (text) => {
  expect(() => parseSchedule(text)).toThrow(RangeError);
});

describe("due", () => {
  const source = { id: "nato", enabled: true, schedule: "every 6 hours", lastSlot: null };
  const slot = "2026-11-24T06:00:00.000Z";

  test.each([
    ["never looked at", {}, [{ source: "nato", slot }]],
    ["looked at for the slot before", { lastSlot: "2026-11-24T00:00:00.000Z" }, [{ source: "nato", slot }]],
    ["slots missed for a week: one look", { lastSlot: "2026-11-17T06:00:00.000Z" }, [{ source: "nato", slot }]],
    ["looked at for this slot", { lastSlot: slot }, []],
    ["looked at for a later slot, before the clock went back", { lastSlot: "2026-11-24T12:00:00.000Z" }, []],
    ["switched off", { enabled: false }, []],
  ])("%s", (_, given, expected) => {
    expect(due([{ ...source, ...given }], now)).toStrictEqual(expected);
  });

  test("those that waited longest come first", () => {
    const sources = [
      { ...source, id: "b", lastSlot: "2026-11-23T00:00:00.000Z" },
      { ...source, id: "a", lastSlot: "2026-11-23T12:00:00.000Z" },
      { ...source, id: "d" },
      { ...source, id: "c" },
    ];
    expect(due(sources, now).map((one) => one.source)).toStrictEqual(["c", "d", "b", "a"]);
  });

  const instant = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const schedule = fc.integer({ min: 1, max: 3000 }).map((minutes) => `every ${minutes} minutes`);

  test("whoever looked for a slot is not due again until the next one", () => {
    fc.assert(
      fc.property(schedule, instant, (text, at) => {
        const first = due([{ ...source, schedule: text }], at);
        const lastSlot = first[0]?.slot ?? "";
        const next = nextSlot(text, at);
        const justBefore = new Date(Date.parse(next) - 1).toISOString();
        expect(lastSlot <= at && at < next).toBe(true);
        expect(due([{ ...source, schedule: text, lastSlot }], justBefore)).toStrictEqual([]);
        expect(due([{ ...source, schedule: text, lastSlot }], next)).toStrictEqual([{ source: "nato", slot: next }]);
      }),
    );
  });
});
