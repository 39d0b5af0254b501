import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { ModalityRule } from "./basis.ts";

/** "an estimated 900", "are believed to number", "analysts estimate". */
export const estimated: ModalityRule = ({ subject: { reading, hedged, frame, left, right } }) => {
  if (hedged.estimated) return stated("estimated", "hedge");
  for (let at = Math.max(frame.clauseFrom, left); at < Math.min(frame.clauseTo, right); at++)
    if (reading.is(at, W.estimateCue) && !reading.is(at - 1, W.you)) return stated("estimated", "cue");
  // "diplomats put the number at 12,000": those who can only guess.
  const { left: verb } = frame;
  if (verb !== null && reading.is(verb.head, W.putting))
    for (let at = verb.from - 1; at >= Math.max(left, verb.from - 8); at--)
      if (reading.is(at, W.outsider)) return stated("estimated", "outsiders");
  return null;
};
