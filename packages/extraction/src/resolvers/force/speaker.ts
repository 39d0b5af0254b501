import { implied } from "../context.ts";
import { type ForceRule, speaks } from "./basis.ts";

/** "“We have 2,500 troops,” the US general said"; "..., the Pentagon said": who speaks of their own. */
export const speaker: ForceRule = ({ reading, hedged, sentence }, host) => {
  const { tokens } = reading;
  let we = false;
  for (let at = sentence.from; at < hedged.from; at++) we ||= tokens[at]?.norm === "we" || tokens[at]?.norm === "our";
  const reach = we ? (reading.sentences[sentence.index + 1]?.to ?? sentence.to) : sentence.to;
  for (const mention of reading.mentionsIn(hedged.to, reach)) {
    const { force } = mention.target;
    if (force === null || force.id === host?.id) continue;
    const own = mention.form === "government" || mention.form === "force" || we;
    if (!own || mention.form === "capital") continue;
    for (let at = mention.from - 2; at < mention.to + (we ? 9 : 3); at++)
      if (speaks(reading, at)) return implied(force, we ? "we" : "speaker");
  }
  return null;
};
