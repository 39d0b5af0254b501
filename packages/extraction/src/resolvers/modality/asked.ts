import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { ModalityRule } from "./basis.ts";

const REACH = 14;

/** "recommend that NATO station 30,000 troops", "asked for 40,000", "a proposal would keep 4,000", "has not ruled out sending 2,000". */
export const asked: ModalityRule = ({ subject: { reading, groups, hedged, left, frame, counted } }) => {
  for (const group of groups) {
    if (group.to > hedged.from || group.from < left || hedged.from - group.to > REACH) continue;
    const asks = reading.is(group.head, W.asks) && !reading.is(group.head, W.offers);
    if (asks && reading.is(group.to, W.that)) return stated("proposed", "asked-that");
    if (asks && reading.is(group.to, W.for) && hedged.from - group.to <= 3) return stated("proposed", "asked-for");
  }
  for (let at = hedged.from - 1; at >= Math.max(left, hedged.from - REACH); at--)
    if (
      reading.is(at, W.outWord) &&
      reading.is(at - 1, W.ruleVerb) &&
      (reading.is(at - 2, W.not) || reading.is(at - 3, W.not))
    )
      return stated("proposed", "not-ruled-out");
  const verb = frame.left ?? frame.right;
  if (verb === null || verb.modal === "none") return null;
  const subject = verb.from - 1;
  return verb.from >= left &&
    reading.is(subject, W.proposalNoun) &&
    !reading.is(subject, W.verbOnly) &&
    counted.from !== 0
    ? stated("proposed", "proposal-would")
    : null;
};
