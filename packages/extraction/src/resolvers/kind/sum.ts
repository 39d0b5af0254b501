import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { KindRule } from "./basis.ts";

/** "a total of 700", "a force of 500", "a ceiling of 8,400": where it ends, whatever was added. */
export const sum: KindRule = ({ subject: { reading, frame, hedged, counted } }) => {
  const { preposition } = frame;
  if (preposition === -1 || !reading.is(preposition, W.of)) return null;
  const noun = preposition - 1;
  if (reading.is(noun, W.rise) || reading.is(noun, W.fall)) return null;
  if (reading.is(noun, W.size) || reading.is(noun, W.body) || reading.is(noun, W.total)) return stated("level", "sum");
  return counted.nounAt !== -1 && counted.nounAt < hedged.from && counted.rule === "body-of"
    ? stated("level", "sum")
    : null;
};
