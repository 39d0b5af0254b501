import { words } from "../../language/phrases.ts";
import { type Gate, no } from "./basis.ts";

const LEADS = words("leads lead leading heads commands");

/** "Germany leads a battlegroup of 1,200": others' soldiers are among them. */
export const leads: Gate = ({ reading: { tokens }, hedged, left, counted }) => {
  if (counted.mentions.length > 0) return null;
  for (let at = Math.max(left, hedged.from - 8); at < hedged.from; at++)
    if (LEADS.has(tokens[at]?.norm ?? "") && tokens[at - 1]?.norm !== "to")
      return no("leads", "a force led by one state, not its own soldiers");
  return null;
};
