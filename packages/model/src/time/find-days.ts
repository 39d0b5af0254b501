import type { Instant, PartialDate } from "./partial-date.ts";

const DAY = 86_400_000;
/** The last day there is: dates have four digits for the year. */
export const LAST_DAY = "9999-12-31";

/** The day `days` after `day` (before it, where negative), both "YYYY-MM-DD"; 31 December 9999 is the last there is. */
export const addDays = (day: string, days: number): string => {
  const text = new Date(Date.parse(day) + days * DAY).toISOString();
  return text.startsWith("+") ? LAST_DAY : text.slice(0, 10);
};

/**
 * Whole days from one day to another, both "YYYY-MM-DD"; negative where `to` lies before `from`.
 *
 * @example
 * daysBetween("2021-02-18", "2021-03-01"); // 11
 */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/**
 * The first day a date can mean, "YYYY-MM-DD".
 *
 * @example
 * firstDay({ date: "2021-02", precision: "month" }); // "2021-02-01"
 */
export const firstDay = (date: PartialDate): string => {
  if (date.precision === "day") return date.date;
  return date.precision === "month" ? `${date.date}-01` : `${date.date}-01-01`;
};

/**
 * The last day a date can mean, "YYYY-MM-DD".
 *
 * @example
 * lastDay({ date: "2024-02", precision: "month" }); // "2024-02-29"
 */
export const lastDay = (date: PartialDate): string => {
  if (date.precision === "day") return date.date;
  if (date.precision === "year") return `${date.date}-12-31`;
  // 31 days on lies in the next month; its day of the month is how far past the end we went.
  const beyond = addDays(`${date.date}-01`, 31);
  return beyond === LAST_DAY ? LAST_DAY : addDays(beyond, -Number(beyond.slice(8)));
};

/**
 * The first instant of a day in UTC.
 *
 * @example
 * firstInstant("2021-02-18"); // "2021-02-18T00:00:00.000Z"
 */
export const firstInstant = (day: string): Instant => `${day}T00:00:00.000Z`;
