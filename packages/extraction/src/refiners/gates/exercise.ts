import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

const REACH = 14;
const BACK = 2;

/** "1,000 troops take part in the exercise", "the drill involves 500 soldiers": they are there for some days. */
export const exercise: Gate = ({ reading, counted, frame, hedged, sentence, right }) => {
  const why = no("exercise", "an exercise is no deployment");
  for (let at = counted.to; at < Math.min(frame.clauseTo, counted.to + REACH); at++)
    if (reading.is(at, W.exerciseNoun) && !isVerb(reading, at)) return why;
  for (let at = hedged.from - 1; at >= Math.max(frame.clauseFrom, hedged.from - REACH); at--)
    if (reading.is(at, W.exerciseNoun) && !isVerb(reading, at)) return reading.is(at, W.comma) ? null : why;
  // The sentences before are about an exercise, and no place is said.
  if (
    reading
      .mentionsIn(counted.to, right)
      .some((mention) => mention.place !== null && reading.is(mention.from - 1, W.placePreposition))
  )
    return null;
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - BACK); back--) {
    const earlier = reading.sentences[back];
    if (earlier === undefined || earlier.paragraph !== sentence.paragraph) break;
    for (let at = earlier.from; at < earlier.to; at++)
      if (reading.is(at, W.exerciseNoun) && !isVerb(reading, at) && !reading.is(at, W.verb)) return why;
  }
  return null;
};

const isVerb = (reading: Parameters<Gate>[0]["reading"], at: number): boolean =>
  reading.is(at - 1, W.to) || reading.is(at - 1, W.modal);
