import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { ModalityRule } from "./basis.ts";

/** "to less than 500 in the coming months": what a time to come makes of a number that is reached. */
export const coming: ModalityRule = ({ kindRule, subject: { reading, left, right, frame } }) => {
  if (kindRule !== "to" && kindRule !== "gone" && kindRule !== "by") return null;
  if (frame.left?.perfect === true && frame.preposition === -1) return null;
  for (let at = left; at < right; at++)
    if (reading.is(at, W.comingWord) && reading.is(at + 1, W.timeUnit)) return stated("planned", "coming");
  return null;
};
