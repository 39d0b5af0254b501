import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

/** "200,000 troops worldwide", "around the world", "abroad": no place. */
export const worldwide: Gate = ({ reading, counted, frame, hedged }) => {
  for (let at = hedged.to; at < Math.min(frame.clauseTo, counted.to + 16); at++) {
    if (at >= hedged.from && at < counted.to) continue;
    if (reading.mentionAt(at)?.place && at > counted.to) return null;
    if (reading.is(at, W.world)) return no("worldwide", "a total without a place");
  }
  return null;
};
