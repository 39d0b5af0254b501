import { scaleLinear } from "d3-scale";

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 UTC of a day written as ISO 8601 ("2021-02-18"). */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00.000Z`) / DAY_MS);
}

export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export interface Axis {
  /** Where a value stands in the drawing. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Counts start at zero, always: a truncated axis makes a small change look like a collapse. */
export function countAxis({
  max,
  pixels,
  count,
}: {
  max: number;
  pixels: readonly [number, number];
  count: number;
}): Axis & {
  readonly top: number;
} {
  const scale = scaleLinear()
    .domain([0, Math.max(max, 1)])
    .nice(count);
  const top = scale.domain()[1] ?? 1;
  const at = scale.range([pixels[0], pixels[1]]);
  return { at: (value) => at(value), ticks: at.ticks(count).filter(Number.isInteger), top };
}

export interface DateTick {
  readonly day: number;
  readonly label: string;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function steps(from: number, to: number, months: number): DateTick[] {
  const ticks: DateTick[] = [];
  const start = new Date(from * DAY_MS);
  let index =
    Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + (start.getUTCDate() > 1 ? 1 : 0)) / months) * months;
  for (;;) {
    const year = Math.floor(index / 12);
    const month = index % 12;
    const day = Math.floor(Date.UTC(year, month, 1) / DAY_MS);
    if (day > to) return ticks;
    const name = MONTHS[month] ?? "";
    ticks.push({
      day,
      label: months >= 12 ? String(year) : month === 0 || ticks.length === 0 ? `${name} ${year}` : name,
    });
    index += months;
  }
}

/** Ticks on the first of months or years, as many as fit when one needs `minGap` of the drawing. */
export function dateTicks({
  from,
  to,
  width,
  minGap,
}: {
  from: number;
  to: number;
  width: number;
  minGap: number;
}): DateTick[] {
  const most = Math.max(1, Math.floor(width / minGap));
  for (const months of [1, 2, 3, 6, 12, 24, 36, 60, 120, 240]) {
    const ticks = steps(from, to, months);
    if (ticks.length <= most) return ticks;
  }
  return [];
}
