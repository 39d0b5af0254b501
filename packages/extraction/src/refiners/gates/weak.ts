import { W } from "../../language/word-classes.ts";
import { speaksOfSoldiers } from "../../parsers/speaks-of-soldiers.ts";
import { type Gate, no } from "./basis.ts";

const REACH = 25;
const BACK = 2;

/** "500 people", "30 engineers", "850 Germans": soldiers only where the text speaks of soldiers around them. */
export const weak: Gate = ({ reading, counted, sentence, hedged, topic, frame }) => {
  // "a town of 5,000 people".
  if (
    reading.is(counted.nounAt, W.anybodyNoun) &&
    frame.preposition !== -1 &&
    reading.is(frame.preposition, W.of) &&
    !reading.is(frame.preposition - 1, W.body) &&
    !reading.is(frame.preposition - 1, W.size)
  )
    return no("nothing-military", "people, but nothing says soldiers");
  // "74,800 civilians were sheltering in eight bases": who is not said to work for a force.
  const employed =
    frame.left !== null &&
    (reading.is(frame.left.head, W.hold) ||
      reading.is(frame.left.head, W.comprise) ||
      reading.is(frame.left.head, W.send) ||
      reading.is(frame.left.head, W.include));
  if (reading.is(counted.nounAt, W.civilianNoun) && counted.rule === "direct" && !employed)
    return no("nothing-military", "civilians who work for nobody named");
  if (!counted.weak) return null;
  const mention = reading.mentionAt(counted.to - 1);
  const people = mention?.form === "people" && mention.to === counted.to;
  const why = no("nothing-military", "people, but nothing says soldiers");
  const before = speaksOfSoldiers(reading, Math.max(sentence.from, hedged.from - REACH), hedged.from);
  const after = speaksOfSoldiers(reading, counted.to, Math.min(sentence.to, counted.to + REACH));
  const verb = frame.left ?? frame.right ?? frame.described;
  if (
    people &&
    verb !== null &&
    frame.right === verb &&
    (reading.is(verb.head, W.leave) || reading.is(verb.head, W.flee)) &&
    !topic.context.before(sentence, 1)
  )
    return why;
  if (
    people &&
    frame.preposition !== -1 &&
    reading.is(frame.preposition, W.to) &&
    reading.is(frame.preposition - 1, W.home)
  )
    return why;
  if (people && (reading.is(counted.to, W.home) || reading.is(counted.to + 1, W.home))) return why;
  // "send 21,500 more Americans to Iraq".
  if (people && verb !== null && reading.is(verb.head, W.sends)) return null;
  if (
    (before || after) &&
    !(people && (verb === null || reading.is(verb.head, W.leave) || reading.is(verb.head, W.harm)))
  )
    return null;
  const deployed =
    verb !== null &&
    (reading.is(verb.head, W.hold) ||
      reading.is(verb.head, W.send) ||
      reading.is(verb.head, W.base) ||
      reading.is(verb.head, W.authorise) ||
      reading.is(verb.head, W.raise) ||
      reading.is(verb.head, W.lower) ||
      reading.is(verb.head, W.leaveBehind) ||
      reading.is(verb.head, W.remain) ||
      reading.is(verb.head, W.be));
  // "600 officers from Kenya would travel there": soldiers or police of a state that is named.
  const from = reading.is(counted.to, W.from) && reading.mentionAt(counted.to + 1)?.force;
  if (
    from &&
    verb !== null &&
    (reading.is(verb.head, W.send) ||
      reading.is(verb.head, W.arrive) ||
      reading.is(verb.head, W.join) ||
      reading.is(verb.head, W.base))
  )
    return null;
  // "send 1,000 police officers": whoever sends police abroad means to keep order there.
  if (
    counted.population === "police" &&
    verb !== null &&
    (reading.is(verb.head, W.send) || reading.is(verb.head, W.hold) || reading.is(verb.head, W.base))
  )
    return null;
  return deployed && !reading.is(counted.nounAt, W.anybodyNoun) && topic.context.before(sentence, BACK) ? null : why;
};
