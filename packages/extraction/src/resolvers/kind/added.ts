import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { KindRule } from "./basis.ts";

/** "add 500 troops", "raise its force by", "reinforced with 300 soldiers". */
export const added: KindRule = ({ subject: { reading, frame } }) => {
  const { left, preposition } = frame;
  if (left === null) return null;
  if (preposition === -1 && reading.is(left.head, W.adds) && !left.passive) return stated("increase", "added");
  const apart = reading.is(preposition - 1, W.comma);
  if (preposition !== -1 && !apart && reading.is(preposition, W.with) && reading.is(left.head, W.raise))
    return stated("increase", "added");
  return null;
};
