import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** "KFOR's approximately 4,000 personnel", "Germany's 1,300 soldiers": the owner right before the number. */
export const possessor: ForceRule = ({ reading, hedged, frame }, host) => {
  for (let at = hedged.from - 1; at >= frame.from - 1; at--) {
    if (!reading.is(at, W.possessive)) continue;
    const owner = reading.mentionAt(at - 1);
    return owner?.force && owner.form !== "place" && owner.force.id !== countryOf(host)
      ? stated(owner.force, "possessor")
      : null;
  }
  return null;
};
