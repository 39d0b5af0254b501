import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

/** "Germany leads a battlegroup of 1,200": others' soldiers are among them. */
export const leads: Gate = ({ reading, frame, counted }) => {
  if (counted.mentions.length > 0 || frame.left === null) return null;
  return reading.is(frame.left.head, W.lead) && !frame.left.passive
    ? no("leads", "a force led by one state, not its own soldiers")
    : null;
};
