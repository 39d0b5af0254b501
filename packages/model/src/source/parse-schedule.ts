import type { Instant } from "../time/partial-date.ts";

/** How often a source is looked at. */
export interface Schedule {
  readonly text: string;
  /** The length of a slot in minutes, 1 to 527,040 (366 days). Slots are aligned to 1 January 1970, 00:00 UTC. */
  readonly everyMinutes: number;
}

const MINUTE = 60_000;
const LONGEST = 366 * 24 * 60;
const UNITS: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 24 * 60 };
const NAMES: Readonly<Record<string, number>> = { hourly: 60, daily: 24 * 60 };
const EVERY = /^every(?: ([1-9]\d{0,5}))? (minute|hour|day)s?$/;

/**
 * Reads a schedule: "hourly", "daily", "every 15 minutes", "every 6 hours", "every 2 days".
 *
 * Times are UTC and slots are aligned to the epoch: "daily" is midnight UTC, "every 6 hours" is 00, 06, 12 and 18
 * o'clock, on every machine and after every restart.
 *
 * @throws RangeError where the text is no such schedule or its slots are longer than 366 days.
 * @example
 * parseSchedule("every 6 hours"); // { text: "every 6 hours", everyMinutes: 360 }
 */
export const parseSchedule = (text: string): Schedule => {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const [, times = "1", unit = ""] = EVERY.exec(words) ?? [];
  const everyMinutes = NAMES[words] ?? Number(times) * (UNITS[unit] ?? 0);
  if (everyMinutes < 1 || everyMinutes > LONGEST) {
    throw new RangeError(
      `"${text}" is not a schedule: write "every 15 minutes", "every 6 hours", "hourly" or "daily".`,
    );
  }
  return { text: words, everyMinutes };
};

const slotAt = (schedule: Schedule, time: number): number => {
  const length = schedule.everyMinutes * MINUTE;
  return Math.floor(time / length) * length;
};

/**
 * The slot an instant lies in: the last one that began by then.
 *
 * @param schedule - a schedule, or its text
 * @throws RangeError where the text is no schedule.
 * @example
 * currentSlot("every 6 hours", "2026-11-24T08:15:00.000Z"); // "2026-11-24T06:00:00.000Z"
 */
export const currentSlot = (schedule: Schedule | string, at: Instant): Instant => {
  const parsed = typeof schedule === "string" ? parseSchedule(schedule) : schedule;
  return new Date(slotAt(parsed, Date.parse(at))).toISOString();
};

/**
 * The first slot that begins after an instant.
 *
 * @param schedule - a schedule, or its text
 * @throws RangeError where the text is no schedule.
 * @example
 * nextSlot("every 6 hours", "2026-11-24T06:00:00.000Z"); // "2026-11-24T12:00:00.000Z"
 */
export const nextSlot = (schedule: Schedule | string, after: Instant): Instant => {
  const parsed = typeof schedule === "string" ? parseSchedule(schedule) : schedule;
  return new Date(slotAt(parsed, Date.parse(after)) + parsed.everyMinutes * MINUTE).toISOString();
};
