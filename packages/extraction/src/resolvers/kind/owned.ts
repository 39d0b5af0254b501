import { ITS } from "../../language/english/clauses.ts";
import { stated } from "../context.ts";
import { type KindRule, near } from "./basis.ts";

/** "Finland's 20 soldiers will come home": all of them, so a level. */
export const owned: KindRule = (input) => {
  const possessed =
    near(input, 1) === "'s" || ITS.has(near(input, 1)) || near(input, 1) === "the" || near(input, 1) === "all";

  return possessed && input.left === null && input.right?.is === "leave" && !input.subject.counted.part
    ? stated("level", "all-of-them")
    : null;
};
