import { words } from "../../language/phrases.ts";
import { type Gate, no } from "./basis.ts";

const NEVER = words("not never n't cannot without refuse refuses refused declined rejected");

/** "would not send 500 troops", "ruled out sending 2,000": no such thing is said. */
export const negated: Gate = ({ reading: { tokens }, hedged, sentence, left }) => {
  for (let at = hedged.from - 2, steps = 0; at >= Math.max(left, sentence.from) && steps < 5; at--, steps++) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === "," || norm === "that" || norm === "and") return null;
    const not = NEVER.has(norm) || norm.endsWith("n't");
    if (
      not &&
      [
        "only",
        "just",
        "yet",
        "rule",
        "ruled",
        "ruling",
        "less",
        "more",
        "fewer",
        "exceed",
        "exclude",
        "excluded",
      ].includes(tokens[at + 1]?.norm ?? "")
    )
      return null;
    if (not) return no("negated", `"${norm}" says that it is not so`);
    if (norm === "out" && (tokens[at - 1]?.norm ?? "").startsWith("rul")) {
      const far = [tokens[at - 2]?.norm ?? "", tokens[at - 3]?.norm ?? ""];
      return far.includes("not") || far.some((word) => word.endsWith("n't")) ? null : no("negated", "ruled out");
    }
    if (norm === "no" && (tokens[at + 1]?.norm ?? "").startsWith("plan")) return no("negated", "no plans");
  }
  return null;
};
