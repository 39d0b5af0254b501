import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** "add 680 men to the Nigerian contingent": the body that they join. */
export const toContingent: ForceRule = ({ reading, counted, hedged, right }, host) => {
  for (let at = Math.max(hedged.to, counted.to); at < Math.min(right, counted.to + 3); at++) {
    if (!reading.is(at, W.to)) continue;
    const start = reading.is(at + 1, W.determiner) ? at + 2 : at + 1;
    const mention = reading.mentionAt(start);
    const body = mention && (reading.is(mention.to, W.possessive) ? mention.to + 1 : mention.to);
    if (!mention?.force || body === null || mention.force.id === countryOf(host)) return null;
    return reading.is(body, W.body) && mention.form !== "place" ? stated(mention.force, "to-contingent") : null;
  }
  return null;
};
