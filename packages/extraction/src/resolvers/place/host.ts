import { W } from "../../language/word-classes.ts";
import { placeOf } from "../places.ts";
import { stated } from "../resolved.ts";
import { SubjectFinder } from "../verb-subject.ts";
import type { PlaceRule } from "./basis.ts";

/** "Iraq hosts 2,500 US troops", "Syria, where 900 soldiers are", "home to": the place acts, or is spoken of. */
export const host: PlaceRule = ({ reading, hedged, sentence, counted, frame, groups }, _, own) => {
  const mentions = reading.mentionsIn(sentence.from, hedged.from);
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index];
    if (mention === undefined || mention.place === null || mention.form === "mission") continue;
    let at = mention.to;
    if (reading.is(at, W.comma) || reading.is(at, W.openBracket)) at++;
    if (reading.is(at, W.plays)) at++;
    while (
      at < mention.to + 4 &&
      (reading.is(at, W.adverb) || reading.is(at, W.be) || reading.is(at, W.modal) || reading.is(at, W.relative)) &&
      !reading.is(at, W.hosts)
    )
      at++;
    const holds =
      own !== null &&
      counted.mentions.some(({ force }) => force?.id === own.id) &&
      reading.is(at, W.with) &&
      mention.place.id !== own.id &&
      mention.form !== "people";
    const occupied = reading.is(at, W.with) && reading.is(mention.from - 1, W.occupies);
    if (!reading.is(at, W.hosts) && !holds && !occupied) continue;
    const place = placeOf(reading, mention) ?? mention.place;
    return stated({ places: [place], preposition: "in" }, "host");
  }
  // "Darfur currently has a force of 300 AU soldiers": the verb's subject is where others' soldiers are.
  if (
    own === null ||
    counted.rule !== "direct" ||
    frame.left === null ||
    !reading.is(frame.left.head, W.have) ||
    !counted.mentions.some(({ force }) => force?.id === own.id)
  )
    return null;
  const subject = new SubjectFinder(reading, groups, sentence).place(frame.left);
  return subject !== null && subject.id !== own.id ? stated({ places: [subject], preposition: "in" }, "host") : null;
};
