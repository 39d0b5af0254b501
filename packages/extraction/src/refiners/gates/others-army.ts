import { W } from "../../language/word-classes.ts";
import { UPPER } from "../../text/tokens.ts";
import { type Gate, no } from "./basis.ts";

const REACH = 10;

/** "the warlord's army, on paper 17,000 men", "the separatist army, with 4,500": an army of somebody who is not in question. */
export const othersArmy: Gate = ({ reading, counted, hedged, frame, left }) => {
  if (counted.mentions.some((mention) => mention.force !== null)) return null;
  // "half a million men in its regular army".
  for (let at = counted.to; at < Math.min(frame.clauseTo, counted.to + 6); at++)
    if (
      reading.is(at, W.armyNoun) &&
      (reading.is(at - 1, W.its) || reading.is(at - 2, W.its)) &&
      reading.is(counted.to, W.in)
    )
      return no("whole-army", "an army's whole strength");
  // "Norway's own army, with 8,300 soldiers".
  if (
    frame.preposition !== -1 &&
    reading.is(frame.preposition, W.with) &&
    reading.is(frame.preposition - 1, W.comma) &&
    reading.is(frame.preposition - 2, W.armyNoun) &&
    counted.to < frame.clauseTo &&
    !reading.is(counted.to, W.placePreposition)
  )
    return no("whole-army", "an army's whole strength");
  for (let at = hedged.from - 1; at >= Math.max(left, frame.clauseFrom, hedged.from - REACH); at--) {
    if (reading.mentionAt(at)) return null;
    if (!reading.is(at, W.armyNoun)) continue;
    for (let back = at - 1; back >= at - 3; back--) {
      if (reading.mentionAt(back)) return null;
      if (reading.is(back, W.notOurs))
        return no("not-ours", `"${reading.words(back, back + 1)}" makes them somebody else`);
      if (reading.is(back, W.possessive) && reading.tokens.has(back - 1, UPPER) && reading.mentionAt(back - 1) === null)
        return no("not-ours", "the army of somebody who is not in question");
    }
  }
  return null;
};
