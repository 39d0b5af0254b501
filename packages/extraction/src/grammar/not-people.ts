import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import { SPACED } from "../text/tokens.ts";
import { no, type Rejection } from "./rejection.ts";

/** Digits that stand for something other than a count, told by what touches them: the tokens `[at, to)`. */
export function notPeople(reading: Reading, at: number, to: number): Rejection | null {
  const { tokens } = reading;
  const before = at - 1;
  const tight = !tokens.has(at, SPACED);
  const touching = to < tokens.count && !tokens.has(to, SPACED);
  if (reading.is(before, W.money) || (touching && reading.is(to, W.moneySign))) return no("money", "a sum of money");
  if (reading.is(before, W.numberSign) && !reading.is(before, W.size)) return no("designation", "a number in a name");
  if (reading.is(before, W.numberSign) && reading.isSign(before)) return no("designation", "a number in a name");
  if (reading.is(before, W.fullStop) && reading.is(before - 1, W.numberSign) && !reading.is(before - 1, W.size))
    return no("designation", "a number in a name");
  if (tight && before >= 0) {
    if (reading.isWord(before)) return no("joined", "digits joined to letters");
    // "F-16", "CH-47": a word, a hyphen, a number, without a space. "sub-2,000" is a hedge.
    if (
      reading.is(before, W.hyphen) &&
      !tokens.has(before, SPACED) &&
      reading.isWord(before - 1) &&
      reading.language.hedgesBefore.before(tokens, at) === null
    )
      return no("designation", "part of a designation");
    if (reading.is(before, W.hyphen) && !tokens.has(before, SPACED) && reading.isNumber(before - 1))
      return no("designation", "part of a designation");
    if (reading.is(before, W.fullStop) && !tokens.has(before, SPACED) && reading.isNumber(at))
      return no("footnote", "the mark of a footnote");
    if (reading.is(before, W.slash) || reading.is(before, W.equals)) return no("address", "part of an address");
    if (reading.is(before, W.colon) && reading.isNumber(before - 1)) return no("clock", "a time or a ratio");
    if (reading.is(before, W.openSquare) && reading.is(to, W.closeBracket))
      return no("footnote", "the mark of a footnote");
  }
  if (reading.is(to, W.percent)) return no("percent", "a percentage");
  if (reading.is(to, W.hyphen) && touching && reading.is(to + 1, W.percent)) return no("percent", "a percentage");
  if (reading.isNumber(at) && touching) {
    if (reading.is(to, W.ordinal)) return no("ordinal", "an ordinal or a decade");
    if (reading.isWord(to) && !reading.is(to, W.thousandSuffix) && !counts(reading, to))
      return no("joined", "digits joined to letters");
    if ((reading.is(to, W.colon) || reading.is(to, W.slash)) && reading.isNumber(to + 1) && !tokens.has(to + 1, SPACED))
      return no("clock", "a time, a date or a ratio");
  }
  const measured = reading.is(to, W.hyphen) && touching ? to + 1 : to;
  if (reading.is(measured, W.measure)) return no("measure", "a measure, and not people");
  if (reading.is(measured, W.timeUnit) && !reading.is(measured, W.troops)) return no("time", "a span of time");
  if (reading.is(before, W.aged)) return no("age", "an age");
  return null;
}

/** "2,500troops", "900US soldiers": the space is missing. */
const counts = (reading: Reading, at: number): boolean => reading.is(at, W.troops) || reading.mentionAt(at) !== null;
