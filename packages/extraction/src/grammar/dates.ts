import type { PartialDate } from "@muster/model";
import { W } from "../language/word-classes.ts";
import { foldText } from "../text/fold.ts";
import type { Reading } from "../reading/reading.ts";
import { SPACED, UPPER } from "../text/tokens.ts";

/** A date in the text: the tokens `[from, to)`. */
export interface DateFound {
  readonly date: PartialDate;
  readonly from: number;
  readonly to: number;
  /** Words that only point to the day of publication or near it: "Thursday", "yesterday", "this week". */
  readonly near: boolean;
}

const two = (n: number): string => String(n).padStart(2, "0");
const DAYS = 86_400_000;
const WEEK = 7;
const MONTH = 30;
const YEAR = 365;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function made(year: number, month?: number, day?: number): PartialDate | null {
  if (month === undefined) return { date: String(year), precision: "year" };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { date: `${year}-${two(month)}`, precision: "month" };
  return day <= daysIn(year, month) ? { date: `${year}-${two(month)}-${two(day)}`, precision: "day" } : null;
}

/** Reads the dates of a text, seen from the day of its publication. */
export class DateReader {
  readonly #reading: Reading;
  readonly #published: PartialDate;
  readonly #year: number;
  readonly #month: number | null;

  constructor(reading: Reading, published: PartialDate) {
    this.#reading = reading;
    this.#published = published;
    this.#year = Number(published.date.slice(0, 4));
    this.#month = published.precision === "year" ? null : Number(published.date.slice(5, 7));
  }

  /** The dates that begin in `[from, to)`; `ahead` for figures still to come. */
  in(from: number, to: number, ahead: boolean): DateFound[] {
    const found: DateFound[] = [];
    for (let at = from; at < to; at++) {
      if (!this.#mayBegin(at)) continue;
      const date = this.#at(at, ahead);
      if (date === null) continue;
      found.push(date);
      at = Math.max(at, date.to - 1);
    }
    return found;
  }

  /** Whether a date may begin with a token at all. */
  #mayBegin(at: number): boolean {
    const reading = this.#reading;
    return reading.isNumber(at) || reading.is(at, W.beginsDate);
  }

  /** Whether the tokens `[from, to)` belong to a date that is written out around them. */
  covers(from: number, to: number): boolean {
    const first = Math.max(this.#reading.sentenceAt(from).from, from - 4);
    return this.in(first, to + 4, false).some((date) => date.from <= from && to <= date.to);
  }

  #at(at: number, ahead: boolean): DateFound | null {
    const reading = this.#reading;
    if (reading.isNumber(at)) return this.#numeric(at) ?? this.#ago(at);
    if (reading.is(at, W.month)) return this.#monthDate(at, ahead);
    return this.#relative(at, ahead);
  }

  #number(at: number, least: number, most: number): number | null {
    if (!this.#reading.isNumber(at)) return null;
    const { tokens } = this.#reading;
    if (tokens.end(at) - tokens.start(at) > 4) return null;
    const digits = foldText(tokens.text.slice(tokens.start(at), tokens.end(at)));
    const value = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
    return value >= least && value <= most ? value : null;
  }

  #dayAt(at: number): number | null {
    return this.#number(at, 1, 31);
  }

  #yearAt(at: number): number | null {
    return this.#number(at, 1900, 2100);
  }

  /** "2021", "2021-02-18", "18/02/2021", "18.02.2021". */
  #numeric(at: number): DateFound | null {
    const reading = this.#reading;
    const year = this.#yearAt(at);
    if (year === null) return this.#oneToken(at) ?? this.#dotted(at);
    const tight = reading.is(at + 1, W.hyphen) && !reading.tokens.has(at + 1, SPACED);
    const month = tight ? this.#number(at + 2, 1, 12) : null;
    if (month !== null && reading.tokens.end(at + 2) - reading.tokens.start(at + 2) === 2) {
      const day = reading.is(at + 3, W.hyphen) ? this.#dayAt(at + 4) : null;
      const full = made(year, month, day ?? undefined);
      if (full) return { date: full, from: at, to: day === null ? at + 3 : at + 5, near: false };
    }
    if (!this.#leadsYear(at)) return null;
    const edge = this.#edge(at);
    const date = made(year, edge ?? undefined);
    return date && { date, from: at, to: at + 1, near: false };
  }

  /** "18.02.2021", which has no spaces and so is one token. */
  #oneToken(at: number): DateFound | null {
    const { tokens } = this.#reading;
    if (tokens.end(at) - tokens.start(at) > 10) return null;
    const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(foldText(tokens.text.slice(tokens.start(at), tokens.end(at))));
    const date = found && made(Number(found[3]), Number(found[2]), Number(found[1]));
    return date && { date, from: at, to: at + 1, near: false };
  }

  #dotted(at: number): DateFound | null {
    const reading = this.#reading;
    const day = this.#dayAt(at);
    if (day === null || !reading.is(at + 1, W.slash)) return null;
    const month = this.#number(at + 2, 1, 31);
    const year = this.#yearAt(at + 4);
    if (month === null || year === null || !reading.is(at + 3, W.slash)) return null;
    const date = month > 12 ? made(year, day, month) : made(year, month, day);
    return date && { date, from: at, to: at + 5, near: false };
  }

  /** Whether four digits stand where a year stands. */
  #leadsYear(at: number): boolean {
    const reading = this.#reading;
    const before = at - 1;
    if (reading.is(before, W.beforeDate) || reading.is(before, W.season)) return true;
    if (reading.is(before, W.openBracket) && (reading.is(at + 1, W.closeBracket) || reading.is(at + 1, W.hyphen)))
      return true;
    if (reading.is(before, W.hyphen) && !reading.tokens.has(before, SPACED))
      return reading.is(before - 1, W.beforeDate) || this.#yearAt(before - 1) !== null;
    return false;
  }

  /** "at the start of 2025", "by the end of 2026": the month at that edge of the year. */
  #edge(at: number): number | null {
    const reading = this.#reading;
    const edge = reading.is(at - 1, W.of) ? at - 2 : at - 1;
    if (reading.is(edge, W.edgeStart)) return 1;
    return reading.is(edge, W.edgeEnd) ? 12 : null;
  }

  /** The year a month without one stands in, seen from the day of publication. */
  #nearYear(month: number, ahead: boolean): number {
    const now = this.#month ?? (ahead ? 1 : 12);
    if (ahead) return month < now ? this.#year + 1 : this.#year;
    return month > now ? this.#year - 1 : this.#year;
  }

  #monthDate(at: number, ahead: boolean): DateFound | null {
    const reading = this.#reading;
    const { tokens } = reading;
    const month = reading.value(at);
    const verb = reading.is(at, W.monthVerb);
    if (verb && !tokens.has(at, UPPER)) return null;
    let from = at;
    // "Sept." and its stop.
    let to =
      reading.is(at + 1, W.fullStop) && !tokens.has(at + 1, SPACED) && tokens.end(at) - tokens.start(at) <= 4
        ? at + 2
        : at + 1;
    let day = this.#dayAt(at - 1);
    if (day !== null) from = at - 1;
    else if (reading.is(at - 1, W.ordinal) && this.#dayAt(at - 2) !== null) {
      day = this.#dayAt(at - 2);
      from = at - 2;
    } else if (reading.is(at - 1, W.of) && reading.is(at - 2, W.ordinal)) {
      day = this.#dayAt(at - 3);
      if (day !== null) from = at - 3;
    } else {
      day = this.#dayAt(to);
      if (day !== null) {
        to++;
        if (reading.is(to, W.ordinal)) to++;
      }
    }
    // "from 15 to 19 June".
    if (day !== null) from = this.#rangeStart(from);
    const after = reading.is(to, W.comma) || reading.is(to, W.of) ? to + 1 : to;
    const year = this.#yearAt(after);
    if (year !== null) to = after + 1;
    else if (verb && day === null && !reading.is(at - 1, W.beforeDate)) return null;
    const shift = reading.is(from - 1, W.last) && this.#month === month ? -1 : 0;
    const near = this.#nearYear(month, ahead || reading.is(from - 1, W.next)) + shift;
    const date = made(year ?? near, month, day ?? undefined);
    return date && { date, from, to, near: false };
  }

  /** Where a range of days begins that ends with the day at `from`. */
  #rangeStart(from: number): number {
    const reading = this.#reading;
    let start = from;
    while (
      start >= 2 &&
      (reading.is(start - 1, W.rangeTo) ||
        reading.is(start - 1, W.dash) ||
        reading.is(start - 1, W.hyphen) ||
        reading.is(start - 1, W.and)) &&
      this.#dayAt(start - 2) !== null
    )
      start -= 2;
    return start;
  }

  /** "a year ago", "three months earlier", "18 months ago". */
  #ago(at: number): DateFound | null {
    const reading = this.#reading;
    const count = reading.is(at, W.a) ? 1 : reading.is(at, W.unit) ? reading.value(at) : this.#number(at, 1, 60);
    if (count === null || count === 0 || !reading.is(at + 1, W.timeUnit) || !reading.is(at + 2, W.ago)) return null;
    const date = this.#shifted(reading.value(at + 1), -count);
    return date && { date, from: at, to: at + 3, near: false };
  }

  #relative(at: number, ahead: boolean): DateFound | null {
    const reading = this.#reading;
    const ago = reading.is(at, W.a) || reading.is(at, W.unit) ? this.#ago(at) : null;
    if (ago !== null) return ago;
    const next = at + 1;
    const direction = reading.is(at, W.last) ? -1 : reading.is(at, W.next) ? 1 : reading.is(at, W.this) ? 0 : null;
    if (direction !== null) {
      const unit = reading.is(next, W.timeUnit) ? reading.value(next) : reading.is(next, W.season) ? YEAR : 0;
      if (unit > 0 && !reading.is(next, W.pluralTime)) {
        const date = this.#shifted(unit, direction);
        return date && { date, from: at, to: at + 2, near: direction === 0 && unit < YEAR };
      }
      if (reading.is(next, W.weekday)) return { date: this.#published, from: at, to: at + 2, near: true };
      return null;
    }
    if (reading.is(at, W.yesterday)) {
      const date = this.#shifted(1, -1);
      return date && { date, from: at, to: at + 1, near: true };
    }
    if (reading.is(at, W.weekday) && !ahead) {
      const date = this.#shifted(1, 0);
      return date && { date, from: at, to: at + 1, near: true };
    }
    return null;
  }

  /** The day of publication moved by so many units, in the precision of the unit. */
  #shifted(unit: number, count: number): PartialDate | null {
    const { date, precision } = this.#published;
    if (unit < MONTH) {
      if (precision !== "day") return this.#published;
      const moved = new Date(Date.parse(date) + count * unit * DAYS);
      return made(
        moved.getUTCFullYear(),
        moved.getUTCMonth() + 1,
        unit === WEEK && count !== 0 ? undefined : moved.getUTCDate(),
      );
    }
    if (unit === MONTH) {
      if (this.#month === null) return this.#published;
      const months = this.#year * 12 + this.#month - 1 + count;
      return made(Math.floor(months / 12), (months % 12) + 1);
    }
    return made(this.#year + count * (unit / YEAR));
  }
}
