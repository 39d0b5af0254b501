import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

/** "14,000 more troops than were there before": a comparison, not a reinforcement. */
export const compared: Gate = ({ reading, counted, frame }) => {
  if (!counted.more && !counted.fewer) return null;
  for (let at = counted.to; at < Math.min(frame.clauseTo, counted.to + 8); at++)
    if (reading.is(at, W.than)) return no("compared", "more than there were, and not sent");
  return null;
};
