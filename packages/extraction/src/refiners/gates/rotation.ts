import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

const REACH = 24;

/** "will deploy 1,800 soldiers to replace a brigade": as many go as come. */
export const rotation: Gate = ({ reading, counted, hedged, frame, right, groups }) => {
  if (reading.is(hedged.from - 1, W.replace) && reading.is(hedged.from - 1, W.gerund))
    return no("rotation", "those who are replaced");
  if (
    frame.left &&
    reading.is(frame.left.head, W.replace) &&
    frame.preposition === -1 &&
    !reading.is(counted.to, W.already)
  )
    return no("rotation", "those who are replaced");
  const end = Math.max(right, Math.min(frame.clauseTo, counted.to + REACH));
  for (let at = counted.to; at < end; at++) {
    const group = groups.find((verb) => verb.head === at);
    if (reading.is(at, W.replace) && group?.negated !== true && !(group?.passive === true && !reading.is(at + 1, W.by)))
      return no("rotation", "they replace others, so the level stays");
    if (reading.is(at, W.rotationNoun) && reading.is(at - 1, W.regular))
      return no("rotation", "they replace others, so the level stays");
  }
  return null;
};
