import { BEFORE_YEAR, BUCKETS, MONEY, MULTIPLIERS, PERCENT } from "../language/english/numbers.ts";
import type { Token } from "../text/token.ts";
import { readDigits } from "./digits.ts";
import { readNumberWords } from "./number-words.ts";

/** A number in the text, before its hedge is read: the tokens `[from, to)`. `not` says why it cannot count people. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly form: "point" | "range" | "bucket";
  /** Written in digits that may be a year. */
  readonly yearLike: boolean;
  readonly not: { readonly by: string; readonly why: string } | null;
}

const bucketsByFirst = new Map<string, { words: string[]; low: number; high: number }[]>();
for (const bucket of BUCKETS) {
  const words = bucket.words.split(" ");
  const first = words[0] ?? "";
  bucketsByFirst.set(
    first,
    [...(bucketsByFirst.get(first) ?? []), { ...bucket, words }].sort((a, b) => b.words.length - a.words.length),
  );
}

function bucketAt(tokens: readonly Token[], at: number): Figure | null {
  for (const { words, low, high } of bucketsByFirst.get(tokens[at]?.norm ?? "") ?? [])
    if (words.every((word, offset) => tokens[at + offset]?.norm === word))
      return { from: at, to: at + words.length, low, high, form: "bucket", yearLike: false, not: null };
  return null;
}

const isLetterBefore = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (token?.spaced || before === undefined) return false;
  if (before.kind === "word") return true;
  // "F-16", "CH-47": a word, a hyphen, a number, without a space. "mid-2,000s" is no count either. "sub-2,000" is one.
  const word = tokens[at - 2];
  return before.norm === "-" && !before.spaced && word?.kind === "word" && word.norm !== "sub";
};

const ORDINALS = new Set(["st", "nd", "rd", "th", "s"]);

/** Digits that stand for something other than a count, told by what touches them. */
function whyNot(tokens: readonly Token[], at: number, to: number): Figure["not"] {
  const before = tokens[at - 1];
  const next = tokens[to];
  const touching = next !== undefined && !next.spaced;
  if (before !== undefined && MONEY.has(before.norm)) return { by: "money", why: "a sum of money" };
  if (before?.norm === "#" || before?.norm === "no") return { by: "designation", why: "a number in a name" };
  if (isLetterBefore(tokens, at)) return { by: "designation", why: "part of a designation" };
  if (next?.norm === "%" || (next !== undefined && PERCENT.has(next.norm)))
    return { by: "percent", why: "a percentage" };
  if (touching && next.kind === "word" && ORDINALS.has(next.norm))
    return { by: "ordinal", why: "an ordinal or a decade" };
  if (touching && next.kind === "word" && next.norm !== "k")
    return { by: "designation", why: "digits joined to letters" };
  if (touching && (next.norm === ":" || next.norm === "/") && tokens[to + 1]?.kind === "number")
    return { by: "clock", why: "a time, a date or a ratio" };
  if (
    before !== undefined &&
    !tokens[at]?.spaced &&
    (before.norm === ":" || before.norm === "/") &&
    tokens[at - 2]?.kind === "number"
  )
    return { by: "clock", why: "a time, a date or a ratio" };
  if (before?.norm === "/" || before?.norm === "=") return { by: "address", why: "part of an address" };
  return null;
}

function digitsAt(tokens: readonly Token[], at: number): Figure | null {
  const token = tokens[at];
  if (token?.kind !== "number") return null;
  let to = at + 1;
  let read = readDigits(token.norm);
  // "4 000": digits in two groups with a plain space, where the second is exactly three digits.
  const group = tokens[to];
  const before = tokens[at - 1]?.norm ?? "";
  if (
    /^\d{1,3}$/.test(token.norm) &&
    group?.kind === "number" &&
    /^\d{3}$/.test(group.norm) &&
    group.breaks === 0 &&
    !BEFORE_YEAR.has(before)
  ) {
    read = readDigits(`${token.norm} ${group.norm}`);
    to++;
  }
  const not = whyNot(tokens, at, to);
  const figure = (value: number, end: number, problem: Figure["not"]): Figure => ({
    from: at,
    to: end,
    low: value,
    high: value,
    form: "point",
    yearLike: /^\d{4}$/.test(token.norm) && value >= 1900 && value <= 2100 && end === at + 1,
    not: problem,
  });
  if (read.is === "malformed")
    return figure(0, to, not ?? { by: "malformed", why: `digits that are no number: ${token.norm}` });
  const multiplier = MULTIPLIERS.get(tokens[to]?.norm ?? "");
  if (
    multiplier !== undefined &&
    (tokens[to]?.norm !== "k" || !tokens[to]?.spaced) &&
    tokens[to]?.norm !== "thousands"
  ) {
    // "4.500 thousand" is not four and a half million: with a multiplier, three digits after a stop are decimals too.
    const value = Math.round(
      (read.is === "whole" && /^\d\.\d{3}$/.test(token.norm) ? Number(token.norm) : read.value) * multiplier,
    );
    return figure(
      value,
      to + 1,
      not ?? (value > 100_000_000 ? { by: "malformed", why: "more people than any force has" } : null),
    );
  }
  if (read.is === "decimal")
    return figure(0, to, not ?? { by: "decimal", why: `a decimal without a multiplier: ${token.norm}` });
  return figure(read.value, to, not);
}

function pointAt(tokens: readonly Token[], at: number): Figure | null {
  const digits = digitsAt(tokens, at);
  if (digits) return digits;
  const spelled = tokens[at]?.kind === "word" ? readNumberWords(tokens, at) : null;
  if (!spelled) return null;
  const not =
    tokens[spelled.to]?.norm === "%" || PERCENT.has(tokens[spelled.to]?.norm ?? "")
      ? { by: "percent", why: "a percentage" }
      : null;
  return { from: at, to: spelled.to, low: spelled.value, high: spelled.value, form: "point", yearLike: false, not };
}

/** "between 800 and 900", "800 to 900", "800-900"; after "from", the second number is a level of its own. */
function rangeAt(tokens: readonly Token[], first: Figure): Figure | null {
  if (first.not && first.not.by !== "decimal" && first.not.by !== "designation") return null;
  const link = tokens[first.to]?.norm;
  const before = tokens[first.from - 1]?.norm;
  const between = before === "between" && link === "and";
  const to = link === "to" && before !== "from" && !(before === "of" && tokens[first.from - 2]?.norm === "strength");
  const or = link === "or" && first.not === null;
  const dash =
    (link === "-" || link === "–" || link === "—") && !tokens[first.to]?.spaced && !tokens[first.to + 1]?.spaced;
  if (!between && !to && !dash && !or) return null;
  let second = pointAt(tokens, first.to + 1);
  if (dash && second?.not?.by === "designation") second = { ...second, not: null };
  if (!second || second.not) return null;
  let low = first.low;
  // "2 to 3 thousand": the multiplier belongs to both.
  if (low < 100 && second.high >= 1000 && second.high % 1000 === 0 && second.to - second.from > 1) low *= 1000;
  if (low >= second.high || low === 0 || (or && (second.high > low * 2 || low < 20))) return null;
  if (first.yearLike && second.yearLike) return null;
  return {
    from: between ? first.from - 1 : first.from,
    to: second.to,
    low,
    high: second.high,
    form: "range",
    yearLike: false,
    not: null,
  };
}

/** "2,500 (two thousand five hundred)": the same number said twice is one number. */
function saidTwice(tokens: readonly Token[], figure: Figure): Figure {
  if (tokens[figure.to]?.norm !== "(") return figure;
  const again = pointAt(tokens, figure.to + 1);
  if (!again || again.not || again.high !== figure.high || tokens[again.to]?.norm !== ")") return figure;
  return { ...figure, to: again.to + 1 };
}

/** All numbers of a text in order, none inside another. */
export function findFigures(tokens: readonly Token[]): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length;) {
    const bucket = bucketAt(tokens, at);
    const point = bucket ?? pointAt(tokens, at);
    if (!point) {
      at++;
      continue;
    }
    const figure = point.form === "bucket" ? point : (rangeAt(tokens, point) ?? saidTwice(tokens, point));
    figures.push(figure);
    at = figure.to;
  }
  return figures;
}
