import { implied } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** "28 states contribute to KFOR, with a strength of 4,686": the mission named in the sentence, however it is named. */
export const byMission: ForceRule = ({ reading, hedged, sentence }, host) => {
  for (const mention of reading.mentionsIn(sentence.from, hedged.from).toReversed())
    if (mention.form === "mission" && mention.force && mention.force.id !== countryOf(host))
      return implied(mention.force, "mission");
  return null;
};
