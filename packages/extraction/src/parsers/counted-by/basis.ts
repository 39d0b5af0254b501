import type { Frame } from "../../grammar/frame.ts";
import type { Hedged } from "../../grammar/hedges.ts";
import { W } from "../../language/word-classes.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Sentence } from "../../reading/sentences.ts";
import { BLANK, BREAK } from "../../text/tokens.ts";
import type { Counted, CountedOrNot } from "../counted.ts";

/** What a rule may look at: the number, its sentence, and what was counted before it. */
export interface CountedInput {
  readonly reading: Reading;
  readonly hedged: Hedged;
  readonly sentence: Sentence;
  /** The last thing counted before in this sentence, on which an elided noun leans. */
  readonly before: Counted | null;
  /** The last thing counted in the sentences just before. */
  readonly earlier: Counted | null;
  /** The number after it in this sentence. */
  readonly next: Hedged | null;
  /** The number's highest value. */
  readonly high: number;
  /** Whether the headline or the sentences just before speak of soldiers, looked up only where a rule asks. */
  readonly soldiers: () => boolean;
  /** Where it stands in its clause, read only where a rule asks. */
  readonly frame: () => Frame;
}

export type CountedRule = (input: CountedInput) => CountedOrNot;

/** Whether no noun can follow at `at`: the phrase of a bare number is over. */
export function phraseEnds(reading: Reading, at: number, end: number): boolean {
  if (at >= end || reading.tokens.has(at, BLANK | BREAK)) return true;
  if (reading.isSign(at))
    return !(
      reading.is(at, W.hyphen) ||
      reading.is(at, W.slash) ||
      reading.is(at, W.money) ||
      reading.is(at, W.percent)
    );
  return (
    reading.is(at, W.stop) ||
    reading.is(at, W.and) ||
    reading.is(at, W.or) ||
    reading.is(at, W.adverb) ||
    reading.is(at, W.auxiliary) ||
    reading.is(at, W.modal) ||
    reading.is(at, W.each) ||
    reading.is(at, W.last) ||
    reading.is(at, W.next) ||
    reading.is(at, W.this) ||
    reading.is(at, W.weekday) ||
    reading.is(at, W.all) ||
    reading.is(at, W.indefinite) ||
    (reading.is(at, W.standsAfter) && !reading.is(at, W.nounToo))
  );
}
