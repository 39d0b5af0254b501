import { daysBetween } from "@muster/model";

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** The time between two days as people say it: "12 days", "9 months", "2 years". */
export function duration(from: string, to: string): string {
  const days = Math.max(0, daysBetween(from, to));
  if (days < 61) return plural(days, "day");
  const months = Math.round(days / 30.44);
  return months < 24 ? plural(months, "month") : plural(Math.floor(months / 12), "year");
}

/** How long ago an instant lies, down to the minute. */
export function ago(instant: string, now: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(instant)) / 60_000));
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${plural(minutes, "minute")} ago`;
  if (minutes < 48 * 60) return `${plural(Math.floor(minutes / 60), "hour")} ago`;
  return `${duration(instant.slice(0, 10), now.slice(0, 10))} ago`;
}

/** What lies ahead: "in 25 minutes", "in 3 hours". */
export function until(instant: string, now: string): string {
  const minutes = Math.ceil((Date.parse(instant) - Date.parse(now)) / 60_000);
  if (minutes <= 0) return "due now";
  if (minutes < 60) return `in ${plural(minutes, "minute")}`;
  if (minutes < 48 * 60) return `in ${plural(Math.round(minutes / 60), "hour")}`;
  return `in ${duration(now.slice(0, 10), instant.slice(0, 10))}`;
}
