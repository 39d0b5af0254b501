import type { Mention } from "../../gazetteer/types.ts";
import { openingOf } from "../../grammar/frame.ts";
import { W } from "../../language/word-classes.ts";
import { BLANK, BREAK, UPPER } from "../../text/tokens.ts";
import { leaning } from "../counted.ts";
import { readNounPhrase } from "../noun-phrase.ts";
import { type CountedInput, type CountedRule, phraseEnds } from "./basis.ts";

const SEPARATORS = 8;
const COLUMNS = 4;

/** The name that a line of a list or a table is about, where the number belongs to it: "Germany: 1,300", "Uganda / 1 / 6,223". */
function ownerOf({ reading, hedged, sentence }: CountedInput): Mention | null {
  let at = hedged.from - 1;
  // "Canada (framework nation): 525": what stands in brackets between.
  if (reading.is(at, W.colon) && reading.is(at - 1, W.closeBracket)) {
    const opening = openingOf(reading, at - 1, sentence.from);
    if (opening > sentence.from) at = opening - 1;
  }
  for (let steps = 0; steps < SEPARATORS && at >= sentence.from; steps++, at--) {
    const mention = reading.mentionAt(at);
    if (mention) return mention;
    const separates =
      reading.is(at, W.colon) ||
      reading.is(at, W.dash) ||
      reading.is(at, W.hyphen) ||
      reading.is(at, W.slash) ||
      reading.is(at, W.comma) ||
      reading.is(at, W.bar) ||
      reading.is(at, W.openBracket) ||
      reading.is(at, W.closeBracket) ||
      reading.is(at, W.equals);
    if (!separates && !reading.isNumber(at)) return null;
  }
  return null;
}

/** The name that opens a row of cells. */
function headOf({ reading, sentence, hedged }: CountedInput): Mention | null {
  let at = sentence.from;
  while (at < hedged.from && !reading.mentionAt(at) && reading.isSign(at)) at++;
  return reading.mentionAt(at);
}

/** A line of a list or a table whose noun stands in its heading or an earlier line. */
export const listLine: CountedRule = (input) => {
  const { reading, hedged, sentence, before, earlier, soldiers } = input;
  const run = isRun(input);
  const described = reading.is(hedged.to, W.dash) || reading.is(hedged.to, W.openBracket);
  const ends = described || run || phraseEnds(reading, hedged.to, sentence.to) || reading.tokens.has(hedged.to, BREAK);
  if (!ends && readNounPhrase(reading, hedged.to, sentence.to, "list-line") !== null) return null;
  if (!ends) return null;
  // In a row of cells the last number is the count.
  const cells = reading.is(hedged.from - 1, W.slash) || reading.is(hedged.from - 1, W.bar);
  let last = hedged.to;
  while (
    last < sentence.to &&
    (reading.is(last, W.openBracket) ||
      reading.is(last, W.closeBracket) ||
      reading.is(last, W.bar) ||
      (reading.isNumber(last) && reading.is(last - 1, W.openBracket)))
  )
    last++;
  if (cells && last < sentence.to && !reading.tokens.has(last, BREAK | BLANK)) return null;
  const columns = isColumns(input);
  const owner = cells || columns ? headOf(input) : ownerOf(input);
  if (owner === null || owner.form === "government" || owner.form === "unit" || owner.form === "authority") return null;
  if (reading.is(owner.from - 1, W.placePreposition) || reading.is(owner.from - 1, W.of)) return null;
  const { tokens } = reading;
  let start = owner.from;
  while (
    start > sentence.from &&
    (reading.is(start - 1, W.bar) ||
      reading.is(start - 1, W.bullet) ||
      reading.is(start - 1, W.dash) ||
      isPicture(reading, start - 1) ||
      reading.is(start - 1, W.hyphen) ||
      reading.is(start - 1, W.definite) ||
      reading.is(start - 1, W.fullStop) ||
      (reading.isNumber(start - 1) && start - 1 === sentence.from))
  )
    start--;
  const opens =
    start === sentence.from ||
    tokens.has(start, BREAK | BLANK) ||
    reading.is(start - 1, W.semicolon) ||
    reading.is(start - 1, W.comma) ||
    reading.is(start - 1, W.colon) ||
    reading.is(start - 1, W.and) ||
    reading.is(start - 1, W.slash) ||
    isPicture(reading, start);
  if (!opens && !run) return null;
  const leader = before ?? earlier;
  if (leader === null && !soldiers()) return null;
  // "In 2004, 500": a date before a comma is no owner; a name before a comma owns only in a list that goes on.
  if (
    reading.is(hedged.from - 1, W.comma) &&
    leader === null &&
    !reading.is(hedged.to, W.semicolon) &&
    !reading.is(hedged.to, W.openBracket)
  )
    return null;
  return leaning("list-line", hedged.to, { population: leader?.population ?? "troops", mentions: [owner] });
};

/** "Indonesia 1,232 Italy 1,103 India 902": names and numbers in turn, as a table becomes that lost its lines. */
function isRun({ reading, hedged, sentence }: CountedInput): boolean {
  const name = reading.mentionAt(hedged.from - 1);
  if (name === null || name.form === "mission" || hedged.from - 1 < sentence.from) return false;
  const next = reading.mentionAt(hedged.to);
  const ahead = next !== null && next.from === hedged.to && reading.isNumber(next.to);
  const back = reading.isNumber(name.from - 1) && reading.mentionAt(name.from - 2) !== null;
  return ahead || back;
}

/** "Uganda  Mogadishu  5,843" at the end of a line: a row whose first cell says whose, with the number last. */
function isColumns({ reading, hedged, sentence }: CountedInput): boolean {
  const { tokens } = reading;
  const last = hedged.to >= sentence.to || tokens.has(hedged.to, BREAK | BLANK);
  const head = reading.mentionAt(sentence.from);
  if (!last || head === null || head.from !== sentence.from || head.to >= hedged.from) return false;
  for (let at = head.to; at < hedged.from; at++)
    if (!tokens.has(at, UPPER) && reading.mentionAt(at) === null) return false;
  return hedged.from - head.to <= COLUMNS;
}

/** A flag or another picture that no word is. */
const isPicture = (reading: CountedInput["reading"], at: number): boolean =>
  reading.isSign(at) && (reading.tokens.text.codePointAt(reading.tokens.start(at)) ?? 0) > 0xffff;
