import { CLAUSE_SIGNS } from "../../language/english/clauses.ts";
import { COUNTED, SIZES } from "../../language/english/nouns.ts";
import { LOWER, RAISE } from "../../language/english/verbs.ts";
import { words } from "../../language/phrases.ts";
import type { Reading } from "../../text/reading.ts";
import { type CountedRule, bare, ends } from "./basis.ts";

const LINKS = words(
  "to at is was are were from reached exceeded totaled totalled numbered numbers number stood stands be reach exceed above below beyond total surpassed hit",
);
const COUNTS = words("number numbers numbered total totaled totalled");
const BODY_NOUNS = words("presence mission contingent deployment footprint force garrison");
const CAPS = words("put puts putting pegged pegs estimates cap caps capped capping limit limits limited ceiling");
const FOREIGN = words("foreign international combined western multinational allied");
const WINDOW = 28;

/** Whether the size of something is spoken of: a verb of growth or a ceiling, up to a few words before the noun. */
function sized(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const norm = reading.tokens[at]?.norm ?? "";
    if (RAISE.has(norm) || LOWER.has(norm) || CAPS.has(norm)) return true;
    if (
      (norm === "number" || norm === "numbers" || norm === "total" || norm === "count") &&
      reading.tokens[at + 1]?.norm === "of"
    )
      return true;
  }
  return false;
}

/** "cut its troops in Iraq from 5,200 to 3,000", "troop levels stand at 900", "the number of soldiers rose to 500". */
export const size: CountedRule = ({ reading, hedged, from, end, before }) => {
  const { tokens } = reading;
  if (!ends(reading, hedged.to, end)) return null;
  const link = tokens[hedged.from - 1]?.norm ?? "";
  const total = link === "of" && SIZES.has(tokens[hedged.from - 2]?.norm ?? "");
  if (!LINKS.has(link) && !total) return null;
  const compared = link === "from" && ["down", "up"].includes(tokens[hedged.from - 2]?.norm ?? "");
  if ((total || compared) && before !== null) return { ...bare("size", hedged.to), population: before.population };
  for (let at = hedged.from - 1; at >= Math.max(from, hedged.from - WINDOW); at--) {
    const norm = tokens[at]?.norm ?? "";
    if (CLAUSE_SIGNS.has(norm) && norm !== "(" && norm !== ")") return null;
    if (reading.mentionAt(at)) continue;
    if (norm === "of" && COUNTS.has(tokens[at - 1]?.norm ?? "")) return null;
    const counted = COUNTED.has(norm) && norm !== "observers" && norm !== "engineers" && norm !== "military";
    const body = BODY_NOUNS.has(norm);
    if (!counted && !body) continue;
    // "troops arrived at 6,000 feet", "troops from 14 nations": the noun must be what is measured.
    const measured =
      sized(reading, Math.max(from, at - 10), hedged.from) ||
      (counted && (SIZES.has(tokens[at + 1]?.norm ?? "") || COUNTS.has(link)));
    if (measured && FOREIGN.has(tokens[at - 1]?.norm ?? ""))
      return { by: "mixed-forces", why: "soldiers of several states" };
    if (measured) return { ...bare(counted ? "size" : "size-of-body", hedged.to), nounFrom: at };
    if (counted) return null;
  }
  return null;
};
