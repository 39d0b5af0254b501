import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

const MOST = 700;
const NEAR = 7;

/** "adopted 15 to nothing", "by 329 to 117": votes. */
export const votes: Gate = ({ reading, counted, figure, hedged, frame }) => {
  if (counted.rule !== "bare" || figure.high > MOST) return null;
  for (let at = Math.max(frame.clauseFrom, hedged.from - NEAR); at < Math.min(frame.clauseTo, hedged.to + NEAR); at++)
    if (reading.is(at, W.voteWord)) return no("votes", "votes, and no people sent");
  return null;
};
