import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { KindRule } from "./basis.ts";

const BACK = 4;

/** "increase to 4,000" is where it ends; "increase by 500" is how far it goes. */
export const toOrBy: KindRule = ({ subject: { reading, frame } }) => {
  const { preposition, left } = frame;
  if (preposition === -1) return null;
  // "the increase of the force in Iraq by 500": the noun of change stands before the body's.
  let { noun } = frame;
  for (let at = noun - 1; noun !== -1 && at >= Math.max(frame.clauseFrom, noun - BACK); at--)
    if (reading.is(at, W.rise) || reading.is(at, W.fall)) noun = at;
  const rises = (left !== null && reading.is(left.head, W.raise)) || (noun !== -1 && reading.is(noun, W.rise));
  const falls =
    (left !== null && (reading.is(left.head, W.lower) || reading.is(left.head, W.leave))) ||
    (noun !== -1 && reading.is(noun, W.fall));
  if (reading.is(preposition, W.to) || reading.is(preposition, W.at)) return stated("level", "to");
  if (!reading.is(preposition, W.by)) return null;
  if (left !== null && reading.is(left.head, W.raise) && !(left.passive && left.form === "participle"))
    return stated("increase", "by");
  if (falls) return stated("decrease", "by");
  return rises ? stated("increase", "by") : null;
};
