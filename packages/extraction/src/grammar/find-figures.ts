import { W } from "../language/word-classes.ts";
import { foldText } from "../text/fold.ts";
import type { Reading } from "../reading/reading.ts";
import { BLANK, BREAK, SPACED } from "../text/tokens.ts";
import { readDigits } from "./digits.ts";
import type { Figure } from "./figure.ts";
import { readNumberWords } from "./number-words.ts";
import { no, type Rejection } from "./rejection.ts";
import { notPeople } from "./not-people.ts";

/** More people than any force has. */
const MOST = 100_000_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const digitsOf = (reading: Reading, at: number): string =>
  foldText(reading.text.slice(reading.tokens.start(at), reading.tokens.end(at)));

const point = (from: number, to: number, value: number, not: Rejection | null, yearLike = false): Figure => ({
  from,
  to,
  low: value,
  high: value,
  form: "point",
  yearLike,
  not,
});

const isPlain = (digits: string, most: number): boolean => digits.length <= most && !/[^0-9]/.test(digits);

/** "4 000": digits in groups with a plain space, where every one but the first is exactly three digits. */
function groupsAt(reading: Reading, at: number): { to: number; digits: string } {
  const { tokens } = reading;
  let to = at + 1;
  let digits = digitsOf(reading, at);
  if (!isPlain(digits, 3) || reading.is(at - 1, W.month)) return { to, digits };
  while (
    reading.isNumber(to) &&
    tokens.has(to, SPACED) &&
    !tokens.has(to, BREAK | BLANK) &&
    tokens.end(to) - tokens.start(to) === 3
  ) {
    const group = digitsOf(reading, to);
    if (!isPlain(group, 3)) break;
    digits = `${digits} ${group}`;
    to++;
  }
  return { to, digits };
}

function digitsAt(reading: Reading, at: number): Figure {
  const { to, digits } = groupsAt(reading, at);
  const read = readDigits(digits);
  const not = notPeople(reading, at, to);
  if (read.is === "malformed") return point(at, to, 0, not ?? no("malformed", `digits that are no number: ${digits}`));
  const multiplier = multiplierAt(reading, to);
  if (multiplier > 0) {
    // "4.500 thousand" is not four and a half million: with a multiplier, three digits after a stop are decimals too.
    const base = read.is === "whole" && /^\d\.\d{3}$/.test(digits) ? Number(digits) : read.value;
    const value = Math.round(base * multiplier);
    const beyond = notPeople(reading, at, to + 1);
    const tooMany = value > MOST ? no("malformed", "more people than any force has") : null;
    return point(at, to + 1, tooMany === null ? value : 0, beyond ?? tooMany);
  }
  if (read.is === "decimal") return point(at, to, 0, not ?? no("decimal", `a decimal without a multiplier: ${digits}`));
  if (read.value > MOST) return point(at, to, 0, not ?? no("malformed", "more people than any force has"));
  const yearLike = to === at + 1 && isPlain(digits, 4) && read.value >= FIRST_YEAR && read.value <= LAST_YEAR;
  return point(at, to, read.value, not, yearLike);
}

/** The multiplier right after digits: "2.5k", "4,5 thousand", "5 hundred"; not "4 thousands". */
function multiplierAt(reading: Reading, at: number): number {
  if (!reading.is(at, W.multiplier)) return 0;
  if (reading.is(at, W.thousandSuffix) && reading.tokens.has(at, SPACED)) return 0;
  return reading.is(at, W.pluralMultiplier) ? 0 : reading.value(at);
}

function pointAt(reading: Reading, at: number): Figure | null {
  if (reading.isNumber(at)) return digitsAt(reading, at);
  if (!reading.is(at, W.numberWord)) return null;
  const spelled = readNumberWords(reading, at);
  return spelled && point(at, spelled.to, spelled.value, notPeople(reading, at, spelled.to));
}

function bucketAt(reading: Reading, at: number): Figure | null {
  const phrase = reading.language.buckets.from(reading.tokens, at);
  const bucket = phrase && reading.language.words.buckets[Number(phrase.key)];
  if (!phrase || !bucket) return null;
  return {
    from: at,
    to: at + phrase.length,
    low: bucket.low,
    high: bucket.high,
    form: "bucket",
    yearLike: false,
    not: null,
  };
}

/** Passes over a hedge inside a range: "between 800 and about 900". */
function afterHedge(reading: Reading, at: number): number {
  for (let skip = 3; skip > 0; skip--) {
    const hedge = reading.language.hedgesBefore.before(reading.tokens, at + skip);
    if (hedge?.length === skip) return at + skip;
  }
  return at;
}

/** "between 800 and 900", "800 to 900", "800-900"; after "from", the second number is a level of its own. */
function rangeAt(reading: Reading, first: Figure): Figure | null {
  if (first.not && first.not.by !== "decimal" && first.not.by !== "joined" && first.not.by !== "malformed") return null;
  const { tokens } = reading;
  const link = first.to;
  let opening = first.from - 1;
  for (let back = 1; back <= 3 && !reading.is(opening, W.between); back++) opening = first.from - 1 - back;
  const between =
    reading.is(opening, W.between) && afterHedge(reading, opening + 1) === first.from && reading.is(link, W.and);
  const to = reading.is(link, W.rangeTo) && !afterFrom(reading, first.from);
  const or = reading.is(link, W.or) && first.not === null;
  const dash =
    (reading.is(link, W.dash) || reading.is(link, W.hyphen)) &&
    !tokens.has(link, SPACED) &&
    !tokens.has(link + 1, SPACED);
  if (!between && !to && !dash && !or) return null;
  let second = pointAt(reading, afterHedge(reading, link + 1));
  if (dash && (second?.not?.by === "joined" || second?.not?.by === "designation")) second = { ...second, not: null };
  if (!second || second.not) return null;
  if (first.yearLike && second.yearLike) return null;
  const low = scaled(reading, first, second);
  if (low >= second.high || low === 0) return null;
  if (or && (second.high > low * 2 || low < 20)) return null;
  // "1-300" of a list, "24 to 4,000": no range of people spans so much.
  if (!between && second.high > low * 20) return null;
  return {
    from: between ? opening : first.from,
    to: second.to,
    low,
    high: second.high,
    form: "range",
    yearLike: false,
    not: null,
  };
}

/** "2 to 3 thousand", "two or three hundred", "2-3,000": the multiplier belongs to both. */
function scaled(reading: Reading, first: Figure, second: Figure): number {
  const low = first.low;
  if (low >= 100 || low === 0) return low;
  for (const multiplier of [1000, 100])
    // "1-300" is no range of hundreds; "2-3,000" is one of thousands.
    if (
      second.high >= multiplier &&
      second.high % multiplier === 0 &&
      low * multiplier < second.high &&
      (multiplier > 100 || !reading.isNumber(first.from))
    )
      return reading.isNumber(second.from) && second.to - second.from === 1 && low >= 10 ? low : low * multiplier;
  return low;
}

const afterFrom = (reading: Reading, at: number): boolean => {
  for (let back = 1; back <= 3; back++) if (reading.is(at - back, W.from) && !reading.is(at - back, W.of)) return true;
  return false;
};

/** "70 to 80%": the sign stands for both. */
function sharesPercent(reading: Reading, figure: Figure): Figure {
  const link = figure.to;
  if (
    figure.not ||
    !(reading.is(link, W.rangeTo) || reading.is(link, W.dash) || reading.is(link, W.and) || reading.is(link, W.or))
  )
    return figure;
  const second = pointAt(reading, link + 1);
  return second?.not?.by === "percent" ||
    second?.not?.by === "money" ||
    second?.not?.by === "measure" ||
    second?.not?.by === "time"
    ? { ...figure, not: second.not }
    : figure;
}

/** "2,500 (two thousand five hundred)": the same number said twice is one number. */
function saidTwice(reading: Reading, figure: Figure): Figure {
  if (!reading.is(figure.to, W.openBracket)) return figure;
  const again = pointAt(reading, figure.to + 1);
  if (!again || again.not || again.high !== figure.high || !reading.is(again.to, W.closeBracket)) return figure;
  return { ...figure, to: again.to + 1, not: figure.not?.by === "member-count" ? null : figure.not };
}

/** All numbers of a text in order, none inside another. */
export function findFigures(reading: Reading): Figure[] {
  const figures: Figure[] = [];
  const { count } = reading.tokens;
  for (let at = 0; at < count;) {
    if (!reading.isNumber(at) && !reading.is(at, W.numberWord)) {
      at++;
      continue;
    }
    const bucket = reading.isNumber(at) ? null : bucketAt(reading, at);
    const single = bucket ?? pointAt(reading, at);
    if (single === null) {
      at++;
      continue;
    }
    const figure = bucket ?? rangeAt(reading, single) ?? saidTwice(reading, sharesPercent(reading, single));
    figures.push(figure);
    at = figure.to;
  }
  return figures;
}
