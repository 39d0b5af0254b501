import { stated } from "../context.ts";
import type { KindRule } from "./basis.ts";

/** "withdraw 600 troops", "600 troops have left", "a cut of 500". */
export const gone: KindRule = ({ left, right }) => {
  if (left !== null && (left.is === "leave" || left.is === "lower") && ["", "of", "with", "out"].includes(left.link))
    return stated("decrease", `verb:${left.word}`);
  const free = left === null || left.is === "have";
  if (free && right !== null && right.is === "leave") return stated("decrease", `verb:${right.word}`);
  return null;
};
