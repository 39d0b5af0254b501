import { phrases } from "../../language/phrases.ts";
import { type Gate, no } from "./basis.ts";

const WORLDWIDE = phrases(
  "worldwide, around the world, across the world, overseas, abroad, globally, across the globe, in uniform, on active duty, in total worldwide, around the globe, in its armed forces, in its army",
);

export const worldwide: Gate = ({ reading: { tokens }, counted, right }) => {
  for (let at = counted.to; at < Math.min(right, counted.to + 7); at++)
    if (WORLDWIDE.endFrom(tokens, at) !== -1) return no("worldwide", "a total without a place");
  return null;
};
