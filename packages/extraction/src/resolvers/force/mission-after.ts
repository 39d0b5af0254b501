import { W } from "../../language/word-classes.ts";
import { implied } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

const REACH = 8;

/** "8,000 troops for AMISOM", "soldiers with whom the EU's operation begins": where no state is named, the mission behind the noun. */
export const missionAfter: ForceRule = ({ reading, counted, hedged, right }, host) => {
  const from = Math.max(hedged.to, counted.to);
  for (const mention of reading.mentionsIn(from, Math.min(right, from + REACH))) {
    const { force, form } = mention;
    if (force === null || force.id === countryOf(host) || (form !== "mission" && form !== "force")) continue;
    const lead = reading.is(mention.from - 1, W.determiner) ? mention.from - 2 : mention.from - 1;
    if (
      reading.is(lead, W.for) ||
      reading.is(lead, W.of) ||
      reading.is(lead, W.in) ||
      reading.is(lead, W.under) ||
      reading.is(lead, W.with) ||
      reading.is(lead, W.whom)
    )
      return implied(force, "mission-after");
  }
  return null;
};
