import { type CountedRule, bare } from "./basis.ts";

/** "on top of the 3,800 already there". */
export const already: CountedRule = ({ reading: { tokens }, hedged, before }) => {
  const word = tokens[hedged.to]?.norm ?? "";
  const there =
    (word === "already" &&
      ["there", "in", "on", "deployed", "stationed", "based"].includes(tokens[hedged.to + 1]?.norm ?? "")) ||
    (word === "there" && tokens[hedged.to + 1]?.norm === "already");
  if (before === null || !there) return null;
  return { ...bare("already", hedged.to), to: hedged.to + 2, population: before.population, mentions: before.mentions };
};
