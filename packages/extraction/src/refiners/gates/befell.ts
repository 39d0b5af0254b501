import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

const AFTER = 7;
const TOLL = 10;

/** "2,500 troops were killed", "killing 14 soldiers", "the deaths of 13 service members". */
export const befell: Gate = ({ reading, counted, hedged, frame }) => {
  const { left, right, described, preposition } = frame;
  if (counted.rule === "bare")
    for (
      let at = Math.max(frame.clauseFrom, hedged.from - TOLL);
      at < Math.min(frame.clauseTo, counted.to + TOLL);
      at++
    )
      if (reading.is(at, W.tollWord)) return no("befell", "casualties are counted");
  // "One of the 14 soldiers fell ill": it befell one of them.
  if (
    preposition !== -1 &&
    reading.is(preposition, W.of) &&
    (reading.is(preposition - 1, W.unit) || reading.is(preposition - 1, W.indefinitePart)) &&
    reading.is(frame.from, W.definite)
  )
    return null;
  const harmed = (verb: typeof left): boolean => verb !== null && reading.is(verb.head, W.harm);
  for (const verb of [right, described]) {
    if (verb === null || !harmed(verb) || verb.from - counted.to > AFTER) continue;
    if (verb.passive || verb.form === "participle" || reading.is(verb.head, W.harmItself))
      return no("befell", `they were ${reading.words(verb.head, verb.head + 1)}`);
  }
  if (
    left !== null &&
    harmed(left) &&
    !left.passive &&
    (preposition === -1 || left.to >= frame.from - 1) &&
    !reading.is(left.head, W.leave) &&
    !reading.is(left.head, W.lower)
  )
    return no("befell", `"${reading.words(left.head, left.head + 1)}" says what was done to them`);
  if (preposition !== -1 && reading.is(preposition, W.of)) {
    for (let at = preposition - 1; at >= preposition - 3; at--)
      if (reading.is(at, W.harmNoun)) return no("befell", `"${reading.words(at, at + 1)}" says what was done to them`);
  }
  if (left !== null && reading.is(left.head, W.be))
    for (let at = left.from - 1; at >= Math.max(frame.clauseFrom, left.from - 4); at--)
      if (reading.is(at, W.harmNoun)) return no("befell", "what befell them is counted");
  for (let at = counted.to; at < Math.min(frame.clauseTo, counted.to + AFTER); at++) {
    if (reading.is(at, W.comma) || reading.is(at, W.preposition)) break;
    if (reading.is(at, W.livesNoun)) return no("befell", "they lost their lives");
  }
  for (let at = counted.from; at < counted.to; at++)
    if (reading.is(at, W.notDeployed) && reading.mentionAt(at) === null)
      return no("befell", `"${reading.words(at, at + 1)}" are no deployed force`);
  if (right !== null && reading.is(right.head, W.be) && reading.is(right.to, W.harmedAdjective))
    return no("befell", `they were ${reading.words(right.to, right.to + 1)}`);
  for (let at = counted.to; at < counted.to + 3; at++) {
    if (reading.is(at, W.harmedAdjective)) return no("befell", `they were ${reading.words(at, at + 1)}`);
    if (!reading.is(at, W.be) && !reading.is(at, W.have) && !reading.is(at, W.adverb)) break;
  }
  for (let at = hedged.from - 1; at >= Math.max(frame.clauseFrom, hedged.from - 3); at--)
    if (reading.is(at, W.harmNoun)) return no("befell", `"${reading.words(at, at + 1)}" says what was done to them`);
  return null;
};
