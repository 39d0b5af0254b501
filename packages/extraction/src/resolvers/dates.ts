import { PartialDate } from "@muster/model";
import { AGO_UNITS, MONTHS } from "../language/english/dates.ts";
import { UNITS } from "../language/english/numbers.ts";
import type { Token } from "../text/token.ts";

export interface DateFound {
  readonly date: PartialDate;
  readonly from: number;
  readonly to: number;
}

const two = (n: number): string => String(n).padStart(2, "0");

function made(year: number, month?: number, day?: number): PartialDate | null {
  if (day !== undefined && month !== undefined) {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1) return null;
    return PartialDate.safeParse({ date: `${year}-${two(month)}-${two(day)}`, precision: "day" }).data ?? null;
  }
  if (month !== undefined)
    return PartialDate.safeParse({ date: `${year}-${two(month)}`, precision: "month" }).data ?? null;
  return PartialDate.safeParse({ date: String(year), precision: "year" }).data ?? null;
}

const yearAt = (token: Token | undefined): number | null =>
  token?.kind === "number" && /^(?:19|20)\d\d$/.test(token.norm) ? Number(token.norm) : null;
const dayAt = (token: Token | undefined): number | null => {
  if (token?.kind !== "number" || !/^\d{1,2}$/.test(token.norm)) return null;
  const day = Number(token.norm);
  return day >= 1 && day <= 31 ? day : null;
};

/** The year a month without one stands in, seen from the day of publication. */
function nearYear(month: number, published: PartialDate, ahead: boolean): number {
  const year = Number(published.date.slice(0, 4));
  const now = published.precision === "year" ? (ahead ? 1 : 12) : Number(published.date.slice(5, 7));
  if (ahead) return month < now ? year + 1 : year;
  return month > now ? year - 1 : year;
}

function monthDate(tokens: readonly Token[], at: number, published: PartialDate, ahead: boolean): DateFound | null {
  const token = tokens[at];
  const month = token === undefined ? undefined : MONTHS.get(token.norm);
  if (month === undefined || token === undefined) return null;
  // "may" and "march" are verbs without a capital, and "May" before a verb is one too.
  if (
    !token.upper &&
    (token.norm === "may" ||
      token.norm === "march" ||
      token.norm === "mar" ||
      token.norm === "sep" ||
      token.norm === "dec")
  )
    return null;
  let from = at;
  let to = tokens[at + 1]?.norm === "." && token.norm.length <= 4 ? at + 2 : at + 1;
  let day: number | null = dayAt(tokens[at - 1]);
  const ordinal =
    tokens[at - 1]?.kind === "word" && ["st", "nd", "rd", "th"].includes(tokens[at - 1]?.norm ?? "")
      ? dayAt(tokens[at - 2])
      : null;
  if (day !== null) from = at - 1;
  else if (ordinal !== null) {
    day = ordinal;
    from = at - 2;
  } else {
    day = dayAt(tokens[to]);
    if (day !== null) {
      to++;
      if (["st", "nd", "rd", "th"].includes(tokens[to]?.norm ?? "")) to++;
    }
  }
  const comma = tokens[to]?.norm === "," || tokens[to]?.norm === "of" ? to + 1 : to;
  const year = yearAt(tokens[comma]);
  if (year !== null) to = comma + 1;
  else if (
    token.norm === "may" &&
    day === null &&
    !["in", "by", "since", "until", "of", "last", "next", "early", "late", "mid", "-"].includes(
      tokens[at - 1]?.norm ?? "",
    )
  )
    return null;
  const date = made(year ?? nearYear(month, published, ahead), month, day ?? undefined);
  return date ? { date, from, to } : null;
}

function shifted(published: PartialDate, unit: string, count: number): PartialDate | null {
  const base = new Date(
    `${published.date}${published.precision === "year" ? "-07-01" : published.precision === "month" ? "-15" : ""}T00:00:00Z`,
  );
  if (unit === "day" || unit === "week") {
    base.setUTCDate(base.getUTCDate() + count * (unit === "week" ? 7 : 1));
    if (published.precision !== "day") return published;
    return made(base.getUTCFullYear(), base.getUTCMonth() + 1, unit === "day" ? base.getUTCDate() : undefined);
  }
  if (unit === "month") {
    if (published.precision === "year") return published;
    const months = base.getUTCFullYear() * 12 + base.getUTCMonth() + count;
    return made(Math.floor(months / 12), (months % 12) + 1);
  }
  return made(base.getUTCFullYear() + count * (unit === "decade" ? 10 : 1));
}

/** "at the start of 2025", "by the end of 2026": the month at that edge of the year. */
const EDGES: ReadonlyMap<string, number> = new Map([
  ["start", 1],
  ["beginning", 1],
  ["end", 12],
]);

/** "last month", "two years ago", "a year earlier", "next year", "this month". */
function relativeDate(tokens: readonly Token[], at: number, published: PartialDate): DateFound | null {
  const norm = tokens[at]?.norm ?? "";
  const next = tokens[at + 1]?.norm ?? "";
  const unit = AGO_UNITS.get(next);
  if ((norm === "last" || norm === "next" || norm === "this") && unit && next === unit) {
    const count = norm === "last" ? -1 : norm === "next" ? 1 : 0;
    if (norm === "this" && unit !== "year") return null;
    const date = shifted(published, unit, count);
    return date ? { date, from: at, to: at + 2 } : null;
  }
  if ((norm === "last" || norm === "next") && MONTHS.has(next) && tokens[at + 1]?.upper)
    return monthDate(tokens, at + 1, published, norm === "next");
  if (norm === "yesterday") {
    const date = shifted(published, "day", -1);
    return date ? { date, from: at, to: at + 1 } : null;
  }
  const after = tokens[at + 2]?.norm ?? "";
  const count =
    norm === "a" || norm === "an" || norm === "one"
      ? 1
      : (UNITS.get(norm) ?? (/^\d{1,2}$/.test(norm) ? Number(norm) : null));
  if (count !== null && unit && (after === "ago" || after === "earlier" || after === "before")) {
    const date = shifted(published, unit, -count);
    return date ? { date, from: at, to: at + 3 } : null;
  }
  return null;
}

const YEAR_LEADS = new Set(
  "in since by until of during early late mid - from after before through end start fiscal year summer spring autumn winter around circa".split(
    " ",
  ),
);

/** The dates that begin in `[from, to)`, seen from the day of publication; `ahead` for figures still to come. */
export function datesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  published: PartialDate,
  ahead: boolean,
): DateFound[] {
  const found: DateFound[] = [];
  for (let at = from; at < to; at++) {
    const month = monthDate(tokens, at, published, ahead);
    const date = month ?? relativeDate(tokens, at, published);
    if (date) {
      found.push(date);
      at = Math.max(at, date.to - 1);
      continue;
    }
    const year = yearAt(tokens[at]);
    if (year === null) continue;
    const iso = tokens[at + 1]?.norm === "-" && !tokens[at + 1]?.spaced ? dayAt(tokens[at + 2]) : null;
    if (iso !== null) {
      const day = tokens[at + 3]?.norm === "-" ? dayAt(tokens[at + 4]) : null;
      const full = made(year, iso, day ?? undefined);
      if (full) found.push({ date: full, from: at, to: day === null ? at + 3 : at + 5 });
      continue;
    }
    const edge = tokens[at - (tokens[at - 1]?.norm === "of" ? 2 : 1)]?.norm ?? "";
    const alone = made(year, EDGES.get(edge));
    if (alone && YEAR_LEADS.has(tokens[at - 1]?.norm ?? "")) found.push({ date: alone, from: at, to: at + 1 });
  }
  return found;
}
