import { InvalidArgumentError } from "commander";
import { Clock, firstDay, type Instant, lastDay, parsePartialDate, type PartialDate, SeriesSlug } from "@muster/model";
import { z } from "zod";

const AnyInstant = z.iso.datetime({ offset: true });

/** "2021", "2021-02" or "2021-02-18". */
export function readPartialDate(text: string): PartialDate {
  try {
    return parsePartialDate(text);
  } catch {
    throw new InvalidArgumentError("Write a date as 2021, 2021-02 or 2021-02-18.");
  }
}

/** A day for `--as-of`: a month or a year stands for its last day. */
export function readDay(text: string): string {
  return lastDay(readPartialDate(text));
}

/** An instant for `--known-at`; a date stands for its last moment in UTC: everything that was known on that day. */
export function readInstant(text: string): Instant {
  if (AnyInstant.safeParse(text).success) return new Date(text).toISOString();
  if (/^\d{4}(-\d{2}){0,2}$/.test(text)) return `${readDay(text)}T23:59:59.999Z`;
  throw new InvalidArgumentError("Write an instant as 2021-02-18T12:00:00Z, or a date as 2021-02-18.");
}

/** An instant for `--since`; a date stands for its first moment in UTC. */
export function readSince(text: string): Instant {
  if (AnyInstant.safeParse(text).success) return new Date(text).toISOString();
  return `${firstDay(readPartialDate(text))}T00:00:00.000Z`;
}

export function readSlug(text: string): string {
  const slug = SeriesSlug.safeParse(text);
  if (!slug.success) throw new InvalidArgumentError("A series is named by its slug, as in us-iraq.");
  return slug.data;
}

export function readClock(text: string): Clock {
  const clock = Clock.safeParse(text);
  if (!clock.success) throw new InvalidArgumentError("The clocks are public and recorded.");
  return clock.data;
}

export function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 1000)
    throw new InvalidArgumentError("Write a number from 1 to 1000.");
  return count;
}
