import { PLACE_PREPOSITIONS } from "../../language/english/clauses.ts";
import { type CountedRule, bare } from "./basis.ts";

/** "Britain (19,000 soldiers), France (7,000)": the number in brackets counts what the list counts. */
export const bracketed: CountedRule = ({ reading, hedged, before }) => {
  const { tokens } = reading;
  if (before === null || tokens[hedged.from - 1]?.norm !== "(" || tokens[hedged.to]?.norm !== ")") return null;
  const owner = reading.mentionAt(hedged.from - 2);
  const lead = tokens[(owner?.from ?? 0) - 1]?.norm ?? "";
  if (!owner?.target.force || owner.form !== "name" || PLACE_PREPOSITIONS.has(lead)) return null;
  return { ...bare("bracketed", hedged.to), population: before.population, mentions: [owner] };
};
