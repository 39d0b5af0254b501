import { phrases } from "../../language/phrases.ts";
import { type Gate, no } from "./basis.ts";

const CUMULATIVE = phrases(
  "have served, has served, had served, served in, rotated through, have rotated, have deployed, have passed through, have fought, have taken part, over the years, over the past, in total since",
);

export const cumulative: Gate = ({ reading: { tokens }, counted, right }) => {
  for (let at = counted.to; at < Math.min(right, counted.to + 8); at++)
    if (CUMULATIVE.endFrom(tokens, at) !== -1) return no("cumulative", "a total over time, not those there at once");
  return null;
};
