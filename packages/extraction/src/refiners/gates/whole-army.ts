import { W } from "../../language/word-classes.ts";
import type { Subject } from "../../resolvers/subject.ts";
import { no, type Rejection } from "../../grammar/rejection.ts";

const REACH = 14;

/**
 * "the Bundeswehr's strength has slipped to 181,000", "the security forces have 352,000": an army's whole strength, where no
 * place stands beside the number.
 */
export function wholeArmy({ reading, hedged, counted, frame }: Subject): Rejection | null {
  if (counted.mentions.length > 0) return null;
  const leaving = frame.left !== null && reading.is(frame.left.head, W.leave);
  for (let at = hedged.from - 1; at >= Math.max(frame.clauseFrom, hedged.from - REACH); at--) {
    if (reading.is(at, W.wholeArmyNoun) && !qualifies(reading, at + 1) && !leaving)
      return no("whole-army", "an army's whole strength");
    if (reading.mentionAt(at)?.form === "mission" || reading.is(at, W.say)) return null;
  }
  return null;
}

/** "military contingent", "army base": a word before another noun only qualifies it. */
const qualifies = (reading: Subject["reading"], next: number): boolean =>
  reading.isWord(next) &&
  reading.mentionAt(next) === null &&
  !reading.is(next, W.stop) &&
  !reading.is(next, W.verb) &&
  !reading.is(next, W.and) &&
  !reading.is(next, W.adverb);
