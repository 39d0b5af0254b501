import { W } from "../../language/word-classes.ts";
import { CAPS } from "../../text/tokens.ts";
import { implied, stated } from "../resolved.ts";
import type { PlaceRule } from "./basis.ts";

/** "the Iraq mission", "its Mali deployment", "Iraq-bound", "Kosovo's KFOR": a place's name or a mission's as an adjective. */
export const adjective: PlaceRule = ({ reading, hedged, sentence, counted, right, left }) => {
  const { tokens } = reading;
  const mentions = [
    ...reading.mentionsIn(hedged.from, counted.to),
    ...reading.mentionsIn(left, hedged.from).toReversed(),
    ...reading.mentionsIn(sentence.from, left).toReversed(),
    ...reading.mentionsIn(counted.to, right),
  ];
  for (const mention of mentions) {
    if (mention.form === "mission") {
      if (mention.place) return implied({ places: [mention.place], preposition: "in" }, "mission");
      continue;
    }
    if (mention.place === null) continue;
    const next = mention.to;
    const bound = reading.is(next, W.hyphen) && reading.is(next + 1, W.basedWord);
    if (bound) return stated({ places: [mention.place], preposition: "in" }, "adjective");
    const owned = reading.is(mention.from - 1, W.its) || reading.is(mention.from - 1, W.possessive);
    const named = mention.form === "place" || (mention.form === "name" && !tokens.has(mention.from, CAPS));
    if (named && (reading.is(next, W.missionOnly) || (owned && reading.is(next, W.body))))
      return stated({ places: [mention.place], preposition: "in" }, "adjective");
    if (mention.form === "people" && reading.is(next, W.land) && mention.from > counted.to)
      return stated({ places: [mention.place], preposition: "in" }, "land");
    if (mention.form === "people" && reading.is(next, W.missionOnly))
      return stated({ places: [mention.place], preposition: "in" }, "adjective");
  }
  return null;
};
