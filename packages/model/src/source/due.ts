import type { Instant } from "../time/partial-date.ts";
import { currentSlot, type Schedule } from "./parse-schedule.ts";

/** A source as far as its schedule goes. */
export interface ScheduledSource {
  readonly id: string;
  readonly enabled: boolean;
  /** A schedule, or its text as `parseSchedule` reads it. */
  readonly schedule: Schedule | string;
  /** The slot it was last looked at for, null where it never was. */
  readonly lastSlot: Instant | null;
}

/** A source to look at, and the slot that look is for: one slot is one look, however many ask. */
export interface DueSource {
  readonly source: string;
  readonly slot: Instant;
}

/**
 * Which sources are due.
 *
 * A source is due where it is enabled and the slot `now` lies in is later than the slot it was last looked at for, or
 * where it never was looked at. Slots that were missed (the machine slept) are caught up by one look, not by many. A
 * clock that went back makes nothing due.
 *
 * @returns those that waited longest first, those never looked at before all others, then by id
 * @throws RangeError where a schedule's text is no schedule.
 * @example
 * due([{ id: "nato", enabled: true, schedule: "hourly", lastSlot: null }], "2026-11-24T08:15:00.000Z");
 * // [{ source: "nato", slot: "2026-11-24T08:00:00.000Z" }]
 */
export const due = (sources: readonly ScheduledSource[], now: Instant): DueSource[] =>
  sources
    .filter(({ enabled }) => enabled)
    .map(({ id, schedule, lastSlot }) => ({ source: id, slot: currentSlot(schedule, now), last: lastSlot ?? "" }))
    .filter(({ slot, last }) => slot > last)
    .toSorted((a, b) => (a.last === b.last ? (a.source < b.source ? -1 : 1) : a.last < b.last ? -1 : 1))
    .map(({ source, slot }) => ({ source, slot }));
