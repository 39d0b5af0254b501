import { formatDate } from "@muster/model";

/** The day of an instant, in UTC, as people write it. */
export const dayInWords = (instant: string): string => formatDate({ date: instant.slice(0, 10), precision: "day" });

/** "24 November 2026, 04:11 UTC" */
export const instantInWords = (instant: string): string => `${dayInWords(instant)}, ${instant.slice(11, 16)} UTC`;
