import { implied } from "../resolved.ts";
import { forceSpokenOf } from "../spoken-of.ts";
import { countryOf, type ForceRule } from "./basis.ts";

const BACK = 3;

/** "Its 2,500 troops", "the troops": whoever was spoken of last, in the few sentences before or in the headline. */
export const spokenOf: ForceRule = (subject, host) => {
  const country = countryOf(host);
  const found = forceSpokenOf(subject, country, BACK);
  if (found) return implied(found.force, found.rule);
  const inTitle = subject.topic.forceOfTitle(country);
  return inTitle && implied(inTitle, "title");
};
