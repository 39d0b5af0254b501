import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { KindRule } from "./basis.ts";

/** "leaving 600", "leave behind 200": who stays, whatever left. */
export const leavingBehind: KindRule = ({ subject: { reading, frame, hedged } }) => {
  const { left, from } = frame;
  if (left === null || !reading.is(left.head, W.leaveBehind) || frame.preposition !== -1) return null;
  return left.to >= from - 3 && left.to <= hedged.from ? stated("level", "leaving-behind") : null;
};
