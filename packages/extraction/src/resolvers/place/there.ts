import { W } from "../../language/word-classes.ts";
import { placePhrases } from "../places.ts";
import { implied } from "../resolved.ts";
import { countrySpokenOf, placeSpokenOf } from "../spoken-of.ts";
import type { PlaceRule } from "./basis.ts";

const REACH = 4;

/** "there", "in the country": the place spoken of before. */
export const there: PlaceRule = (subject, _, named) => {
  const { reading, sentence, hedged, counted, frame, topic } = subject;
  const { tokens, language } = reading;
  for (let at = sentence.from; at < Math.max(frame.clauseTo, counted.to); at++) {
    const phrase = language.there.from(tokens, at);
    if (phrase === null) continue;
    // "there are 500 soldiers" says that they exist, not where.
    const end = at + phrase.length;
    if (
      reading.is(at, W.thereWord) &&
      phrase.length === 1 &&
      (reading.is(end, W.auxiliary) || reading.is(end, W.modal))
    )
      continue;
    const [inside] = placePhrases(reading, sentence.from, Math.min(at, hedged.from)).toReversed();
    const place = inside?.places.at(0);
    if (place && inside?.places.length === 1)
      return implied({ places: [place], preposition: "in" }, "there-in-sentence");
    const own = named?.id;
    for (const mention of reading.mentionsIn(sentence.from, Math.min(at, hedged.from)).toReversed())
      if (
        (mention.form === "name" || mention.form === "place") &&
        mention.place &&
        mention.place.id !== own &&
        own !== undefined &&
        counted.mentions.length > 0
      )
        return implied({ places: [mention.place], preposition: "in" }, "there-in-sentence");
    const others = own ?? topic.forceOfDocument(null)?.id ?? null;
    const spoken = reading.is(end - 1, W.country)
      ? countrySpokenOf(subject, others)
      : (placeSpokenOf(subject, REACH) ?? countrySpokenOf(subject, others));
    const towards = reading.is(at - 1, W.for) || reading.is(at - 1, W.to);
    if (spoken) return implied({ places: [spoken], preposition: towards ? "to" : "in" }, "there");
  }
  return null;
};
