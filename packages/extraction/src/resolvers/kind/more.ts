import { stated } from "../context.ts";
import type { KindRule } from "./basis.ts";

/** "an additional 500 troops to Iraq"; but "another 900 in Syria" are there. */
export const more: KindRule = ({ subject, left, right, preposition }) => {
  const { counted, reading, hedged } = subject;
  const before = reading.tokens[hedged.from - 1]?.norm ?? "";
  const extra =
    counted.more ||
    ["additional", "another", "further", "extra", "more"].includes(before) ||
    (before === "other" && reading.tokens[hedged.from - 2]?.norm === "one");
  if (!extra) return null;
  const moves =
    (left !== null && (left.is === "send" || left.is === "raise")) ||
    (right !== null && (right.is === "send" || right.is === "raise"));
  const there = ["in", "at", "on", "inside", "across"].includes(preposition);
  if (
    there &&
    (counted.rule === "elided" ||
      before === "another" ||
      before === "other" ||
      before === "additional" ||
      before === "further") &&
    !moves
  )
    return stated("level", "another-there");
  if (there && left !== null && left.is === "have" && !moves && !["were", "was", "be"].includes(left.word))
    return stated("level", "another-there");
  return stated("increase", "more");
};
