import { ESTIMATED } from "../../language/english/verbs.ts";
import { stated } from "../context.ts";
import { type ModalityRule, clauseStart } from "./basis.ts";

/** "An estimated 300", "analysts believe": nobody counted. */
export const estimated: ModalityRule = ({ subject }) => {
  const { reading, hedged, right, counted } = subject;
  if (hedged.estimated) return stated("estimated", "hedge");
  const start = clauseStart(subject, hedged.from);
  for (let at = start; at < Math.min(right, counted.to + 8); at++) {
    if (at >= hedged.from && at < counted.to) continue;
    if (ESTIMATED.endFrom(reading.tokens, at) !== -1 && reading.tokens[at]?.norm !== "likely")
      return stated("estimated", `cue:${reading.tokens[at]?.norm}`);
  }
  return null;
};
