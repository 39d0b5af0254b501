import { PLACE_PREPOSITIONS } from "../language/english/clauses.ts";
import { words } from "../language/phrases.ts";
import type { Reading } from "../text/reading.ts";
import { countedPhrase } from "./counted.ts";
import type { Figure } from "./figures.ts";

const THERE = words("remain remained remains left stationed deployed based present on to will");

/** "no US troops in Syria", "no American soldiers remain": a zero that is said, which is not a number that is missing. */
export function findNobody(reading: Reading): Figure[] {
  const figures: Figure[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const norm = tokens[at]?.norm;
    if (norm !== "no" && norm !== "zero") continue;
    const end = reading.sentenceAt(at).to;
    const next = tokens[at + 1]?.norm ?? "";
    if (["more", "fewer", "less", "longer", "additional", "new", "further", "combat", "extra"].includes(next)) continue;
    const phrase = countedPhrase(reading, at + 1, end, "nobody");
    if (phrase === null || !("rule" in phrase) || phrase.weak || phrase.to >= end) continue;
    const after = tokens[phrase.to]?.norm ?? "";
    const then = tokens[phrase.to + 1]?.norm ?? "";
    const stays =
      after === "to" || after === "will"
        ? THERE.has(then) || then === "be"
        : THERE.has(after) || PLACE_PREPOSITIONS.has(after);
    if (!stays || (after === "on" && then !== "the")) continue;
    figures.push({ from: at, to: at + 1, low: 0, high: 0, form: "point", yearLike: false, not: null });
  }
  return figures;
}
