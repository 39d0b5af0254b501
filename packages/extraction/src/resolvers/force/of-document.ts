import { implied } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** Whose forces the whole document is about. */
export const ofDocument: ForceRule = ({ topic }, host) => {
  const force = topic.forceOfDocument(countryOf(host));
  return force && implied(force, "document");
};
