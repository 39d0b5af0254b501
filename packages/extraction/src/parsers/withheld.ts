import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sentence } from "../reading/sentences.ts";

/** Words that keep a number back: the tokens `[from, to)`, from the refusal to the noun that is not counted. */
export interface Withheld {
  readonly from: number;
  readonly to: number;
  readonly nounFrom: number;
  readonly sentence: Sentence;
}

const REACH = 12;
const BACK = 16;

/** The counted noun that "how many" or "the number of" leads to from `at`, or -1. */
function objectFrom(reading: Reading, at: number, end: number): number {
  let asked = false;
  for (let next = at; next < Math.min(end, at + REACH); next++) {
    if (reading.is(next, W.how) && reading.is(next + 1, W.many)) asked = true;
    if (reading.is(next, W.sizeOfPeople) || (reading.is(next, W.size) && reading.is(next + 1, W.of))) {
      if (reading.is(next - 1, W.troops)) return next + 1;
      asked = true;
    }
    if (asked && reading.is(next, W.troops) && !reading.is(next + 1, W.sizeOfPeople)) return next + 1;
  }
  return -1;
}

/** "declined to say how many troops", "the number of soldiers is classified". A number beside it is no longer withheld. */
export function findWithheld(reading: Reading): Withheld[] {
  const found: Withheld[] = [];
  const { tokens, language } = reading;
  for (const sentence of reading.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const phrase = language.withheld.from(tokens, at);
      if (phrase === null) continue;
      if (phrase.key === "refusal") {
        const noun = objectFrom(reading, at + phrase.length, sentence.to);
        if (noun === -1) continue;
        found.push({ from: at, to: noun, nounFrom: noun - 1, sentence });
        break;
      }
      let from = Math.max(sentence.from, at - BACK);
      while (from < at && !reading.is(from, W.size) && !reading.is(from, W.how)) from++;
      const subject = from < at ? objectFrom(reading, from, at) : -1;
      if (subject === -1) continue;
      found.push({ from, to: at + phrase.length, nounFrom: subject - 1, sentence });
      break;
    }
  }
  return found;
}
