import { implied } from "../context.ts";
import type { ForceRule } from "./basis.ts";

/** A force named right of the number in its own clause: "500 troops are in Iraq under NATO command". */
export const laterInClause: ForceRule = ({ reading, counted, right }, host) => {
  for (const mention of reading.mentionsIn(counted.to, right)) {
    const { force } = mention.target;
    if (force === null || force.id === host?.id) continue;
    const before = reading.tokens[mention.from - 1]?.norm ?? "";
    if (
      mention.form === "mission" ||
      (mention.form === "force" && ["under", "of", "by", "for", "the"].includes(before))
    )
      return implied(force, "later-in-clause");
  }
  return null;
};
