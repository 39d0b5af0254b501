import { phrases } from "../../language/phrases.ts";
import { stated } from "../context.ts";
import type { ModalityRule } from "./basis.ts";

const COMING = phrases(
  "in the coming, over the coming, over the next, in the next, within the next, next year, next month, next week, later this year, later this month, by next, in coming, by the end of this year, by year's end",
);
/** "reducing troop numbers to 1,000 in the coming months": what the calendar puts ahead. */
export const ahead: ModalityRule = ({ subject, left }) => {
  if (left !== null && left.is === "have") return null;
  const { reading, hedged, sentence, right, counted } = subject;
  for (let at = hedged.to; at < Math.min(sentence.to, Math.max(right, counted.to + 14)); at++)
    if (COMING.endFrom(reading.tokens, at) !== -1) return stated("planned", "ahead");
  return null;
};
