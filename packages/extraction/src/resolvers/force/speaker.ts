import { W } from "../../language/word-classes.ts";
import { implied } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** "“We have 2,500 troops,” the US general said"; "..., the Pentagon said": who speaks of their own. */
export const speaker: ForceRule = ({ reading, hedged, sentence }, host) => {
  let we = false;
  for (let at = sentence.from; at < hedged.from; at++) we ||= reading.is(at, W.we);
  const reach = we ? (reading.sentences[sentence.index + 1]?.to ?? sentence.to) : sentence.to;
  for (const mention of reading.mentionsIn(hedged.to, reach)) {
    const { force, form } = mention;
    if (force === null || force.id === countryOf(host) || form === "capital" || form === "place") continue;
    const own =
      form === "government" ||
      form === "force" ||
      form === "unit" ||
      we ||
      reading.is(mention.to, W.office) ||
      reading.is(mention.to + 1, W.office);
    if (!own) continue;
    for (let at = mention.from - 2; at < mention.to + (we ? 9 : 5); at++)
      if (reading.is(at, W.say)) return implied(force, we ? "we" : "speaker");
  }
  return null;
};
