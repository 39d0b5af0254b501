import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

/** "A brigade usually has 3,000 to 5,000 soldiers": what a unit is, not where it is. */
export const definition: Gate = ({ reading, frame, hedged, counted }) => {
  for (let at = Math.max(frame.clauseFrom, hedged.from - 12); at < Math.min(frame.clauseTo, counted.to + 6); at++)
    if (reading.is(at, W.usual)) return no("definition", "the usual size of a unit");
  return null;
};
