import { PartialDate } from "@muster/model";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function monthOf(name: string): number | null {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? null : at + 1;
}

const two = (n: number | string): string => String(n).padStart(2, "0");

function made(year: string, month?: number | null, day?: string): PartialDate | null {
  if (month === null) return null;
  if (month === undefined) return PartialDate.safeParse({ date: year, precision: "year" }).data ?? null;
  const monthly = `${year}-${two(month)}`;
  if (day === undefined) return PartialDate.safeParse({ date: monthly, precision: "month" }).data ?? null;
  const date = `${monthly}-${two(day)}`;
  // Date.parse lets 31 February roll over; the calendar does not.
  const real = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date) return null;
  return PartialDate.safeParse({ date, precision: "day" }).data ?? null;
}

const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
const NAME = "([a-z]{3,9})\\.?";
const FORMS: { pattern: RegExp; read: (m: RegExpExecArray) => PartialDate | null }[] = [
  {
    pattern: /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:$|[T\s])/,
    read: (m) => made(m[1] ?? "", Number(m[2]), m[3]),
  },
  { pattern: /^(\d{4})$/, read: (m) => made(m[1] ?? "") },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:$|\s)/, read: (m) => made(m[1] ?? "", Number(m[2]), m[3]) },
  {
    pattern: new RegExp(`^${WEEKDAY}${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?:$|[^\\d])`, "i"),
    read: (m) => made(m[3] ?? "", monthOf(m[1] ?? ""), m[2]),
  },
  {
    pattern: new RegExp(
      `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?${NAME},?\\s+(\\d{4})(?:$|[^\\d])`,
      "i",
    ),
    read: (m) => made(m[3] ?? "", monthOf(m[2] ?? ""), m[1]),
  },
  { pattern: new RegExp(`^${NAME},?\\s+(\\d{4})$`, "i"), read: (m) => made(m[2] ?? "", monthOf(m[1] ?? "")) },
];

/**
 * A date as pages and mail write it, to the precision that is written; null when the words are not a date.
 * The day is the one that stands there: a time zone never moves it.
 */
export function readDate(words: string): PartialDate | null {
  const text = words
    .trim()
    .replace(/^(?:published|updated|posted|last\s+updated|date)\s*(?:on|:)?\s+/i, "")
    .slice(0, 100);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    const date = match ? read(match) : null;
    if (date) return date;
  }
  return null;
}

/** Whether a line is a date and little else (a weekday, a time, a place's short name). */
export function readDateLine(line: string): PartialDate | null {
  const text = line.trim();
  if (text.length > 60 || /^\d{4}$/.test(text)) return null;
  const date = readDate(text);
  if (!date) return null;
  const rest = text
    .replace(/[\d.,:;|/-]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  return rest.length <= 6 ? date : null;
}
