import { W } from "../../language/word-classes.ts";
import type { Reading } from "../../reading/reading.ts";
import { placePhraseAt, placePhrases } from "../places.ts";
import { directionOf, type PlaceRule, whole } from "./basis.ts";

/** "In Iraq, the United States has 2,500 troops": before the number, the nearest first. */
export const before: PlaceRule = (subject, leaving) => {
  const { reading, hedged, left, sentence, counted, frame } = subject;
  const away =
    leaving ||
    reading.is(hedged.from - 1, W.leaveBehind) ||
    (counted.rule === "bare" &&
      !reading.isNumber(hedged.from - 1) &&
      frame.left !== null &&
      isGoing(reading, frame.left.head));
  for (const from of [left, sentence.from]) {
    const phrases = placePhrases(reading, from, hedged.from);
    for (const phrase of phrases.toReversed()) {
      if (directionOf(subject, phrase) === "from" && !away) continue;
      return whole(subject, phrase, "before");
    }
    if (left === sentence.from) break;
  }
  // "The commander in Afghanistan requested 40,000 more": where he is, he wants them.
  const asks = frame.left !== null && (reading.is(frame.left.head, W.asks) || reading.is(frame.left.head, W.propose));
  for (let at = asks ? hedged.from - 1 : -1; at >= left; at--) {
    const phrase = reading.is(at - 1, W.office) ? placePhraseAt(reading, at, sentence.to) : null;
    if (phrase) return whole(subject, phrase, "before");
  }
  return null;
};

const isGoing = (reading: Reading, verb: number): boolean =>
  reading.is(verb, W.leave) || reading.is(verb, W.lower) || reading.is(verb, W.move);
