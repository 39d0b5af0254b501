import { words } from "../../language/phrases.ts";
import { type Gate, no } from "./basis.ts";

const USUALLY = words("typically usually normally generally consists traditionally");

/** "A brigade usually has 3,000 to 5,000 soldiers": what a unit is, not where it is. */
export const definition: Gate = ({ reading: { tokens }, left, hedged, clauseEnd }) => {
  for (let at = Math.max(left, hedged.from - 10); at < Math.min(clauseEnd, hedged.to + 6); at++) {
    const norm = tokens[at]?.norm ?? "";
    if (USUALLY.has(norm) && norm !== "consists") return no("definition", "the usual size of a unit");
  }
  return null;
};
