import { countedPhrase } from "../counted.ts";
import type { CountedRule } from "./basis.ts";

/** "from 500 to 4,000 personnel": both numbers count the noun after the second. */
export const fromTo: CountedRule = ({ reading, hedged, end, next }) => {
  const { tokens } = reading;
  if (tokens[hedged.from - 1]?.norm !== "from" || next === null) return null;
  if (tokens[hedged.to]?.norm !== "to" || next.from - hedged.to > 2) return null;
  const noun = countedPhrase(reading, next.to, end, "from-to");
  return noun !== null && "rule" in noun ? noun : null;
};
