import { stated } from "../context.ts";
import { type KindRule, near } from "./basis.ts";

/** "from 5,200 to 3,000": a level that was and a level to come. "down from 5,200": a level that was. */
export const fromTo: KindRule = (input) => {
  if (near(input, 1) !== "from") return null;
  const { reading, counted, hedged } = input.subject;
  const next = reading.tokens[hedged.to]?.norm === "to" || reading.tokens[counted.to]?.norm === "to";
  const compared =
    ["down", "up"].includes(near(input, 2)) ||
    (input.left !== null && (input.left.is === "raise" || input.left.is === "lower"));
  return next || compared ? stated("level", "from-to") : null;
};
