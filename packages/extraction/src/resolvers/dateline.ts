import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import { SPACED, UPPER } from "../text/tokens.ts";

const REACH = 8;

/** Whether a name opens a paragraph as the place it was written in: "BAGHDAD (AP) —". */
export function isDateline(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const sentence = reading.sentenceAt(from);
  if (from - sentence.from > 3) return false;
  if (sentence.index > 0 && reading.sentences[sentence.index - 1]?.paragraph === sentence.paragraph) return false;
  for (let at = to; at < Math.min(to + REACH, sentence.to); at++) {
    if (reading.is(at, W.openBracket)) return true;
    if (reading.is(at, W.dash) && (!reading.is(at, W.hyphen) || tokens.has(at, SPACED))) return true;
    if (reading.isWord(at) && !tokens.has(at, UPPER)) return false;
  }
  return false;
}
