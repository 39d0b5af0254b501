import { PLACE_PREPOSITIONS } from "../../language/english/clauses.ts";
import { type CountedRule, bare } from "./basis.ts";

/** "of whom 300 are in the country": those who are there, of a number that may be there. */
export const ofWhom: CountedRule = ({ reading: { tokens }, hedged, before }) => {
  if (before === null) return null;
  const whom = tokens[hedged.from - 1]?.norm === "whom" || tokens[hedged.from - 1]?.norm === "which";
  if (!whom || tokens[hedged.from - 2]?.norm !== "of") return null;
  const verb = tokens[hedged.to]?.norm ?? "";
  if (verb !== "are" && verb !== "were") return null;
  let at = hedged.to + 1;
  while (
    ["currently", "now", "actually", "already", "based", "stationed", "deployed", "present"].includes(
      tokens[at]?.norm ?? "",
    )
  )
    at++;
  if (!PLACE_PREPOSITIONS.has(tokens[at]?.norm ?? "") && tokens[at]?.norm !== "there")
    return { by: "part", why: "a part of a number said before" };
  return { ...bare("of-whom", hedged.to), population: before.population, mentions: before.mentions };
};
