import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { ModalityRule } from "./basis.ts";

/** "plans for 500 troops", "a proposal to", "an option of", "announced a deployment of": a noun that bends the number. */
export const bentByNoun: ModalityRule = ({ subject: { reading, frame, hedged } }) => {
  for (let at = hedged.from - 1; at >= Math.max(frame.clauseFrom, hedged.from - 12); at--) {
    if (reading.is(at, W.comma) || reading.is(at, W.and)) break;
    if (reading.is(at, W.potential) && at > hedged.from - 6) return stated("proposed", "potential");
    if (reading.is(at, W.proposalNoun) && !reading.is(at, W.verbOnly)) return stated("proposed", "noun");
    if (reading.is(at, W.planNoun)) return stated("planned", "noun");
    if (reading.is(at, W.announces) && frame.noun !== -1) return stated("planned", "announced");
  }
  return null;
};
