import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

const NEAR = 8;

/** "205 servicemen were returned in an exchange of prisoners": prisoners. */
export const prisoners: Gate = ({ reading, frame, counted, hedged }) => {
  for (let at = Math.max(frame.clauseFrom, hedged.from - NEAR); at < Math.min(frame.clauseTo, counted.to + NEAR); at++)
    if (reading.is(at, W.prisonerCue) && !reading.is(hedged.from - 1, W.that) && (at < hedged.from || at >= counted.to))
      return no("prisoners", "prisoners, and no force");
  return null;
};
