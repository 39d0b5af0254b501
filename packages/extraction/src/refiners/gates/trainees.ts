import { words } from "../../language/phrases.ts";
import { type Gate, no } from "./basis.ts";

const TRAINEES = words("train trains training trained graduate graduates graduated equip recruit");

/** "has trained 9,000 soldiers": those who were taught. */
export const trainees: Gate = ({ reading: { tokens }, hedged, sentence, counted }) => {
  const weak = counted.weak && counted.mentions.length === 0;
  for (let at = hedged.from - 1, steps = 0; at >= sentence.from && steps < 3; at--, steps++) {
    const norm = tokens[at]?.norm ?? "";
    if (TRAINEES.has(norm) && !(norm === "training" && weak)) return no("trainees", "those who are trained");
  }
  return null;
};
