import { W } from "../../language/word-classes.ts";
import { leaning } from "../counted.ts";
import type { CountedRule } from "./basis.ts";

/** "Britain (19,000 soldiers), France (7,000)": the number in brackets counts what the list counts. */
export const bracketed: CountedRule = ({ reading, hedged, before, earlier, soldiers }) => {
  const leader = before ?? earlier;
  if (
    !reading.is(hedged.from - 1, W.openBracket) ||
    !(reading.is(hedged.to, W.closeBracket) || reading.is(hedged.to, W.comma))
  )
    return null;
  const owner = reading.mentionAt(hedged.from - 2);
  if (!owner || (owner.form !== "name" && owner.form !== "force" && owner.form !== "place" && owner.form !== "mission"))
    return null;
  if (leader === null && !soldiers()) return null;
  return leaning("bracketed", hedged.to, { population: leader?.population ?? "troops", mentions: [owner] });
};
