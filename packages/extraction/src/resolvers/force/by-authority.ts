import { implied } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** "The Security Council cut the ceiling to 11,395": where nobody else is named, the force of the body that decides. */
export const byAuthority: ForceRule = ({ reading, sentence }, host) => {
  for (const mention of reading.mentionsIn(sentence.from, sentence.to))
    if (mention.form === "authority" && mention.force && mention.force.id !== countryOf(host))
      return implied(mention.force, "authority");
  return null;
};
