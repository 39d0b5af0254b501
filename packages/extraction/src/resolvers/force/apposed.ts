import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** "The Americans, about 4,000 of them, are at the base": those who were just named. */
export const apposed: ForceRule = ({ reading, hedged, counted }, host) => {
  if (counted.rule !== "of-them" || counted.mentions.length > 0 || !reading.is(hedged.from - 1, W.comma)) return null;
  const owner = reading.mentionAt(hedged.from - 2);
  return owner?.force && owner.form === "people" && owner.force.id !== countryOf(host)
    ? stated(owner.force, "apposed")
    : null;
};
