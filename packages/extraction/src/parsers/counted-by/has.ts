import { COUNTED } from "../../language/english/nouns.ts";
import { words } from "../../language/phrases.ts";
import { placeAfter } from "../../resolvers/places.ts";
import { type CountedRule, bare } from "./basis.ts";

const HOLDS = words("has have had keeps maintains stations with");

/** "troop numbers: the US has 35,000 in Germany": the noun stands somewhere before in the sentence. */
export const has: CountedRule = ({ reading, hedged, from, end }) => {
  const { tokens } = reading;
  if (!HOLDS.has(tokens[hedged.from - 1]?.norm ?? "")) return null;
  const there = placeAfter(reading, hedged.to, end);
  if (there === null || there.from - hedged.to > 3) return null;
  for (let at = hedged.from - 1; at >= from; at--) {
    const norm = tokens[at]?.norm ?? "";
    if (COUNTED.has(norm)) return { ...bare("has", hedged.to), to: there.to };
  }
  return null;
};
