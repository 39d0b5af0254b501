import { implied } from "../context.ts";
import type { ForceRule } from "./basis.ts";

/** "there are 20,000 soldiers in the mission": the mission spoken of before, and not who spoke of it. */
export const theMission: ForceRule = ({ reading, hedged, sentence }, host) => {
  const { tokens } = reading;
  for (let at = sentence.from; at < sentence.to; at++) {
    const noun = tokens[at]?.norm ?? "";
    if (
      (noun !== "mission" && noun !== "force" && noun !== "operation") ||
      tokens[at - 1]?.norm !== "the" ||
      reading.mentionAt(at)
    )
      continue;
    if (at > hedged.to + 8) return null;
    const from = reading.sentences[Math.max(0, sentence.index - 4)]?.from ?? 0;
    for (const mention of reading.mentionsIn(from, at).toReversed()) {
      const { force } = mention.target;
      if (force && force.id !== host?.id && (mention.form === "mission" || mention.form === "force"))
        return implied(force, "the-mission");
    }
  }
  return null;
};
