import { words } from "../../language/phrases.ts";
import { type Gate, no } from "./basis.ts";

const FOREIGN = words("foreign international combined western multinational allied");
const MANY = words("countries nations states members allies partners contributors");
const NAMES_A_FORCE = 10;

/** "35,000 foreign troops", "40 countries contribute 47,600 troops", "the international forces": nobody's own. */
export const anybody: Gate = ({ reading, hedged, counted, left }) => {
  const { tokens } = reading;
  if (counted.mentions.length > 0) return null;
  for (let at = counted.from; at < counted.to; at++)
    if (FOREIGN.has(tokens[at]?.norm ?? "")) return no("mixed-forces", "soldiers of several states");
  for (let at = hedged.from - 1; at >= Math.max(left, hedged.from - NAMES_A_FORCE); at--) {
    if (reading.mentionAt(at)?.target.force) return null;
    const norm = tokens[at]?.norm ?? "";
    const next = tokens[at + 1]?.norm ?? "";
    if (FOREIGN.has(norm) && (next === "forces" || next === "troops" || next === "soldiers"))
      return no("mixed-forces", "soldiers of several states");
    if (MANY.has(norm) && at < hedged.from - 1 && !["the", "its", "in", "of"].includes(tokens[at - 1]?.norm ?? ""))
      return no("mixed-forces", "soldiers of several states");
    if (norm === "members" || norm === "allies") return no("mixed-forces", "soldiers of several states");
  }
  return null;
};
