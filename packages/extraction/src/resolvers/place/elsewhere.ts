import { no } from "../../grammar/rejection.ts";
import { W } from "../../language/word-classes.ts";
import { placePhrases } from "../places.ts";
import { implied } from "../resolved.ts";
import type { PlaceRule } from "./basis.ts";

/** Another place in the clause, tied to something else: then an earlier sentence does not say where they are. */
export const elsewhere: PlaceRule = (subject, leaving) => {
  const { reading, frame, hedged } = subject;
  if (leaving) {
    for (const phrase of placePhrases(reading, frame.clauseFrom, frame.clauseTo)) {
      const [place, ...others] = phrase.places;
      if (place && others.length === 0) return implied({ places: [place], preposition: "from" }, "away");
    }
  }
  // "near the border with Ukraine", "outside Kyiv": beside a place, and not in it.
  for (let at = frame.clauseFrom; at < frame.clauseTo; at++) {
    if (!reading.is(at, W.near) || reading.is(at, W.placePreposition)) continue;
    let next = at + 1;
    while (next < at + 5 && !reading.mentionAt(next) && !reading.isSign(next)) next++;
    const mention = reading.mentionAt(next);
    if (mention?.place && at > hedged.to) return no("no-place", `beside ${mention.place.name}, and not in it`);
  }
  return null;
};
