import { type CountedRule, bare, ends } from "./basis.ts";

/** "is pulling out 1,700 soldiers, leaving 8,600": those who stay. */
export const remaining: CountedRule = ({ reading, hedged, end, before }) => {
  const word = reading.tokens[hedged.from - 1]?.norm ?? "";
  if (before === null || !["leaving", "leave", "leaves"].includes(word) || !ends(reading, hedged.to, end)) return null;
  return { ...bare("remaining", hedged.to), population: before.population, mentions: before.mentions };
};
