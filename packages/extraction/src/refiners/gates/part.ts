import { W } from "../../language/word-classes.ts";
import { placePhrases } from "../../resolvers/places.ts";
import { type Gate, no } from "./basis.ts";

/** "4,000, including 900 trainers": a part of a number said before, unless it has its own force, place or movement. */
export const part: Gate = ({ reading, hedged, counted, topic, sentence, right, frame }) => {
  const before = hedged.from - 1;
  const among =
    reading.is(before, W.among) ||
    (reading.is(before, W.whom) && reading.is(before - 1, W.among)) ||
    reading.is(before, W.partMark);
  const ofThem = counted.rule === "of-them";
  if (!among && !ofThem) return null;
  // "The Americans, about 4,000 of them, are at": all of those named.
  if (ofThem && reading.is(before, W.comma) && reading.mentionAt(before - 1)?.form === "people") return null;
  const whole = topic.lastIn(sentence.index) ?? topic.lastIn(sentence.index - 1);
  const verb = frame.right ?? frame.left;
  if (
    ofThem &&
    !reading.is(before, W.whom) &&
    frame.left !== null &&
    frame.preposition === -1 &&
    (reading.is(frame.left.head, W.hold) || reading.is(frame.left.head, W.leaveBehind))
  )
    return null;
  if (
    ofThem &&
    verb !== null &&
    (reading.is(verb.head, W.leave) ||
      (reading.is(verb.head, W.send) &&
        !(verb === frame.right && verb.passive && !verb.perfect && verb.modal === "none")) ||
      reading.is(verb.head, W.lower))
  )
    return null;
  if (whole === null) return among ? null : no("part", "a part of a number said before");
  if (counted.mentions.some((mention) => mention.force !== null && mention.force.id !== whole.force.id)) return null;
  for (let at = Math.max(hedged.to, counted.to); at < right; at++) {
    // "of whom 200 at al-Tanf", "46 of them are in the country": a level of its own.
    if (reading.language.there.from(reading.tokens, at) !== null && ofThem) return null;
    const mention = reading.mentionAt(at);
    if (mention === null || mention.from !== at) continue;
    const lead = reading.is(at - 1, W.determiner) || reading.is(at - 1, W.bearing) ? at - 2 : at - 1;
    if (mention.place && mention.place.id !== whole.place.id && reading.is(lead, W.placePreposition)) return null;
    if (mention.force && mention.force.id !== whole.force.id && reading.is(lead, W.from)) return null;
  }
  for (const phrase of placePhrases(reading, Math.max(hedged.to, counted.to), right))
    if (phrase.places.some((place) => place.id !== whole.place.id)) return null;
  if (counted.population !== whole.population && counted.population !== "troops") return null;
  return no("part", "a part of the number before it");
};
