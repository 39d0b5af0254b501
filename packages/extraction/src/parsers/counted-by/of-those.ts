import { type CountedRule, bare } from "./basis.ts";

/** "Of the 2,400 soldiers in Mali, about 400 will move to Niger". */
export const ofThose: CountedRule = ({ reading: { tokens }, hedged, from, before }) => {
  const opens = tokens[from]?.norm === "of" && ["the", "its", "these", "those"].includes(tokens[from + 1]?.norm ?? "");
  const verb = tokens[hedged.to]?.norm ?? "";
  if (before === null || !opens || tokens[hedged.from - 1]?.norm !== ",") return null;
  return ["will", "would", "are", "were", "have", "could"].includes(verb)
    ? { ...bare("of-those", hedged.to), population: before.population, mentions: before.mentions }
    : null;
};
