import { forceNouns } from "../../gazetteer/organisations.ts";
import { stated } from "../context.ts";
import type { ForceRule } from "./basis.ts";

/** "The alliance has 500 personnel": a common noun for a force. */
export const byNoun: ForceRule = ({ reading, hedged, sentence }) => {
  for (let at = hedged.from - 1; at >= sentence.from; at--) {
    const noun = reading.tokens[at]?.norm ?? "";
    const force = forceNouns.get(noun);
    const the = ["the", "western", "atlantic", "military", "defence", "us-led", "led", "this"].includes(
      reading.tokens[at - 1]?.norm ?? "",
    );
    if (force && the && reading.mentionAt(at) === null) return stated(force, "noun");
  }
  return null;
};
