import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { ModalityRule } from "./basis.ts";

const REACH = 22;

/** "a ceiling of 8,400", "capped at 5,000", "the mandate allows up to 500", "authorised strength of 13,000". */
export const ceiling: ModalityRule = ({ subject: { reading, frame, hedged, left, counted, figure } }) => {
  const from = Math.max(frame.clauseFrom, hedged.from - REACH, left);
  for (let at = figure.from - 1; at >= from; at--) {
    if (reading.is(at, W.capNoun)) return stated("authorised", "ceiling");
    if (reading.is(at, W.comma) && at < hedged.from - 3) break;
  }
  // "Under the protocol Greece may station 950": what a rule allows.
  const verb = frame.left;
  if (verb !== null && (verb.modal === "may" || verb.modal === "must" || reading.is(verb.head, W.grants)))
    for (let at = verb.from - 1; at >= Math.max(left, verb.from - REACH); at--)
      if (reading.is(at, W.legalNoun)) return stated("authorised", "rule");
  for (let at = counted.to; at < Math.min(frame.clauseTo, counted.to + 6); at++)
    if (reading.is(at, W.capNoun) && reading.is(at, W.ceiling)) return stated("authorised", "ceiling");
  return null;
};
