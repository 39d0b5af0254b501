import { FORCE_NOUNS } from "../../gazetteer/organisations.ts";
import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { ForceRule } from "./basis.ts";

/** "The alliance has 500 personnel": a common noun for a force. */
export const byNoun: ForceRule = ({ reading, hedged, sentence }) => {
  for (let at = hedged.from - 1; at >= sentence.from; at--) {
    if (reading.mentionAt(at) !== null || !reading.is(at, W.forceNoun)) continue;
    const force = FORCE_NOUNS.get(reading.tokens.norm(at));
    const determined = reading.is(at - 1, W.definite) || reading.is(at - 2, W.definite) || reading.is(at - 1, W.led);
    if (force && determined) return stated(force, "noun");
  }
  return null;
};
