import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { KindRule } from "./basis.ts";

/** "half of the 5,200 troops", "1,000 of its 2,000": whatever befalls the part, the whole is a level. */
export const wholeOf: KindRule = ({ subject: { reading, hedged, counted, sentence } }) => {
  if (counted.part) return null;
  let at = hedged.from - 1;
  if (!reading.is(at, W.definite) && !reading.is(at, W.its)) return null;
  at--;
  if (!reading.is(at, W.of)) return null;
  const part = at - 1;
  if (part < sentence.from) return stated("level", "whole-of");
  return reading.is(part, W.fractionWord) ||
    reading.isNumber(part) ||
    reading.is(part, W.numberWord) ||
    reading.is(part, W.only) ||
    reading.is(part, W.troops)
    ? stated("level", "whole-of")
    : null;
};
