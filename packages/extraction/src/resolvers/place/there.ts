import { THERE } from "../../language/english/clauses.ts";
import { implied } from "../context.ts";
import { placeLeft } from "../places.ts";
import { type PlaceRule, spokenOf } from "./basis.ts";

/** "there", "in the country": the place spoken of before. */
export const there: PlaceRule = (subject) => {
  const { reading, sentence, hedged, clauseEnd, counted } = subject;
  for (let at = sentence.from; at < clauseEnd; at++) {
    const end = THERE.endFrom(reading.tokens, at);
    if (end === -1) continue;
    // "there are 500 soldiers" says that they exist, not where.
    const verb = reading.tokens[end]?.norm ?? "";
    if (
      reading.tokens[at]?.norm === "there" &&
      ["are", "were", "is", "was", "have", "has", "will", "would", "had", "could"].includes(verb)
    )
      continue;
    const inside = placeLeft(reading, sentence.from, at)[0];
    if (inside && inside.from < hedged.from)
      return implied({ places: [inside.place], preposition: "in", at, end }, "there-in-sentence");
    const own = counted.mentions[0]?.target.force?.id;
    for (const mention of own === undefined ? [] : reading.mentionsIn(sentence.from, hedged.from).toReversed())
      if (mention.form === "name" && mention.target.place && mention.target.place.id !== own)
        return implied({ places: [mention.target.place], preposition: "in", at, end }, "there-in-sentence");

    const place = spokenOf(subject, 4);
    if (place) return implied({ places: [place], preposition: "in", at, end }, "there");
  }
  return null;
};
