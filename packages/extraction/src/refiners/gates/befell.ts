import { BEFELL, DID_TO } from "../../language/english/verbs.ts";
import { words } from "../../language/phrases.ts";
import { type Gate, no } from "./basis.ts";

const PASS = words("have has had were was been being be are who of them reportedly also already later then");

/** "2,500 troops were killed", "killing 14 soldiers", "trained 9,000 troops". */
export const befell: Gate = ({ reading: { tokens }, counted, hedged, sentence, clauseEnd }) => {
  for (let at = counted.to, steps = 0; at < clauseEnd && steps < 6; at++, steps++) {
    const norm = tokens[at]?.norm ?? "";
    if (BEFELL.has(norm)) {
      // "troops have trained Iraqi soldiers": they did it, and it was not done to them.
      const active = ["have", "has", "had"].includes(tokens[at - 1]?.norm ?? "") && ACTIVE.has(norm);
      if (active) return null;
      if (
        norm === "served" &&
        tokens[at + 1]?.norm === "in" &&
        !["have", "had", "has"].includes(tokens[at - 1]?.norm ?? "")
      )
        return null;
      if (norm === "lost" || norm === "missing" || norm !== "trained" || tokens[at + 1]?.norm !== "to")
        return no("befell", `they were ${norm}`);
    }
    if (!PASS.has(norm) && !(norm === "in" || norm === "at")) break;
  }
  for (let at = counted.to + 1; at < Math.min(clauseEnd, counted.to + 9); at++) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === "," || norm === "who" || norm === "that" || norm === "which") break;
    // "45 German soldiers and police officers have been killed".
    if (
      BEFELL.has(norm) &&
      ["been", "were", "was", "being", "confirmed", "presumed", "reported"].includes(tokens[at - 1]?.norm ?? "") &&
      norm !== "trained"
    )
      return no("befell", `they were ${norm}`);
  }
  for (let at = hedged.from - 1, steps = 0; at >= sentence.from && steps < 3; at--, steps++) {
    const norm = tokens[at]?.norm ?? "";
    if (DID_TO.has(norm)) return no("befell", `"${norm}" says what was done to them`);
    if (!["the", "of", "another", "by", "at", "an", "a", "out", "its", "their", "some"].includes(norm)) break;
  }
  return null;
};

const ACTIVE = words("trained captured killed wounded injured kidnapped lost");
