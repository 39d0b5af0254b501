import { type CountedRule, bare, ends } from "./basis.ts";

/** "is 2,000, not 503": the number that is denied counts what the one before it counts. */
export const denied: CountedRule = ({ reading, hedged, end, before }) =>
  before !== null && reading.tokens[hedged.from - 1]?.norm === "not" && ends(reading, hedged.to, end)
    ? { ...bare("denied", hedged.to), population: before.population, mentions: before.mentions }
    : null;
