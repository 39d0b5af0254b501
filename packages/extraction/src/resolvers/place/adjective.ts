import { LAND, MISSION_NOUNS } from "../../language/english/clauses.ts";
import { implied, stated } from "../context.ts";
import type { PlaceRule } from "./basis.ts";

/** "the Iraq mission", "its Mali deployment", "Kosovo's KFOR": a place's name or a mission's as an adjective. */
export const adjective: PlaceRule = ({ reading, hedged, sentence, counted, right }) => {
  const mentions = [
    ...reading.mentionsIn(hedged.from, right),
    ...reading.mentionsIn(sentence.from, hedged.from).toReversed(),
  ];
  for (const mention of mentions) {
    const next = reading.tokens[mention.to]?.norm ?? "";
    if (mention.form === "mission" && mention.target.place)
      return implied(
        { places: [mention.target.place], preposition: "in", at: mention.from, end: mention.to },
        "mission",
      );
    if ((mention.form === "name" || mention.form === "place") && mention.target.place) {
      const bound = next === "-" && ["based", "bound"].includes(reading.tokens[mention.to + 1]?.norm ?? "");
      if (bound || MISSION_NOUNS.has(next))
        return stated(
          { places: [mention.target.place], preposition: "in", at: mention.from, end: mention.to },
          "adjective",
        );
    }
    if (mention.form === "people" && mention.target.place && LAND.has(next) && mention.from > counted.to)
      return stated({ places: [mention.target.place], preposition: "in", at: mention.from, end: mention.to }, "land");
  }
  return null;
};
