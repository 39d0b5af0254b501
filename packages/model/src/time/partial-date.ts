import { z } from "zod";

/** How much of a date is known. */
export const Precision = z.enum(["year", "month", "day"]);
export type Precision = z.infer<typeof Precision>;

const shape = {
  year: /^\d{4}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

// Engines roll an impossible day over into the next month ("2021-02-30" is read as 2 March), so the day must come back.
const exists = (date: string): boolean => {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

/**
 * A date known to a year, a month or a day, written as ISO 8601-2 (EDTF) level 0 writes it: "2021", "2021-02",
 * "2021-02-18".
 */
export const PartialDate = z
  .object({ date: z.string(), precision: Precision })
  .refine((d) => shape[d.precision].test(d.date) && exists(d.date), {
    error: (issue) => `${JSON.stringify(issue.input)} is not a date of that precision (2021, 2021-02 or 2021-02-18).`,
  });
export type PartialDate = z.infer<typeof PartialDate>;

/** An instant in UTC, to the millisecond, as `Date.toISOString` writes it; such strings sort in time order. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** Which clock a question about the past reads: what the public could read, or what Muster had stored. */
export const Clock = z.enum(["public", "recorded"]);
export type Clock = z.infer<typeof Clock>;
