import { stated } from "../context.ts";
import type { KindRule } from "./basis.ts";

/** "add 500 troops", "reinforce with 500". */
export const added: KindRule = ({ left }) => {
  if (left === null || left.is !== "raise") return null;
  if (
    /^(?:add|augment|reinforc|bolster|boost|strengthen|beef|surg)/.test(left.word) &&
    ["", "with", "of"].includes(left.link)
  )
    return stated("increase", `verb:${left.word}`);
  return null;
};
