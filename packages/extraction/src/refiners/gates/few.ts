import { words } from "../../language/phrases.ts";
import { type Gate, no } from "./basis.ts";

const FEW = 10;
const PRESENT = words(
  "has have had keeps sent send sending deploy deployed deploys contributes contributed contribute provide provided provides stationed is are were was remain remains remained will with consists includes include maintains withdraw withdrew of and up to from its their last remaining",
);

/** Two or three soldiers in the news are an incident, unless somebody has them or sends them. */
export const few: Gate = ({ figure, reading: { tokens }, hedged, counted }) => {
  if (figure.high >= FEW || figure.high === 0 || counted.rule === "strong" || counted.rule === "size") return null;
  if (figure.high <= 1) return figure.high === 1 ? no("few", "a single person") : null;
  const before = [1, 2, 3].map((back) => tokens[hedged.from - back]?.norm ?? "");
  return before.some((word) => PRESENT.has(word)) ? null : no("few", "a handful of people without a deployment");
};
