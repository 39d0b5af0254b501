import { words } from "../../language/phrases.ts";
import { lastSaidIn } from "../../resolvers/context.ts";
import { type Gate, no } from "./basis.ts";

const PARTS = words("including among namely");

/** "4,000, including 900 trainers": a part of a number said before, not more people. */
export const part: Gate = ({ reading: { tokens }, hedged, counted, said, sentence }) => {
  const before = tokens[hedged.from - 1]?.norm ?? "";
  const wider = tokens[hedged.from - 2]?.norm ?? "";
  const within =
    PARTS.has(before) ||
    (PARTS.has(wider) && before === "them") ||
    ((before === "whom" || before === "which") && wider === "of" && counted.rule !== "of-whom");
  const whole = lastSaidIn(said, sentence.index) !== null;
  return within && whole && counted.rule !== "elided" ? no("part", "a part of the number before it") : null;
};
