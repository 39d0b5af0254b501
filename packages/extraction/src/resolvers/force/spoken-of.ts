import { forceNouns } from "../../gazetteer/organisations.ts";
import { ITS } from "../../language/english/clauses.ts";
import { implied, lastSaidIn } from "../context.ts";
import { type ForceRule, agentAt } from "./basis.ts";
import type { Named } from "@muster/model";

/** "Its 2,500 troops", "the troops": whoever was spoken of last, in this sentence or the few before it. */
export const spokenOf: ForceRule = ({ reading, sentence, said, title, hedged }, host) => {
  const { tokens } = reading;
  const leaning = ITS.has(tokens[hedged.from - 1]?.norm ?? "");
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - 3); back--) {
    const earlier = reading.sentences[back];
    if (earlier === undefined) break;
    const last = lastSaidIn(said, back);
    if (last && last.force.id !== host?.id) return implied(last.force, "said-before");
    const agents = new Map<string, Named>();
    for (let at = earlier.from; at < earlier.to; at++) {
      const noun = forceNouns.get(reading.tokens[at]?.norm ?? "");
      if (noun && reading.mentionAt(at) === null && reading.tokens[at - 1]?.norm === "the") agents.set(noun.id, noun);
    }
    for (const mention of reading.mentionsIn(earlier.from, earlier.to)) {
      const force = agentAt(reading, mention);
      if (force && force.id !== host?.id) agents.set(force.id, force);
    }
    if (agents.size === 1 || (leaning && agents.size > 0)) {
      const [agent] = agents.values();
      if (agent) return implied(agent, "earlier-sentence");
    }
    if (agents.size > 1) return null;
  }
  const last = said.at(-1);
  if (last && last.force.id !== host?.id && sentence.index - last.sentence <= 4)
    return implied(last.force, "said-before");
  if (title) {
    const agents = new Map<string, Named>();
    for (const mention of title.mentions) {
      const force = agentAt(title, mention);
      if (force && force.id !== host?.id) agents.set(force.id, force);
    }
    const [agent] = agents.values();
    if (agents.size === 1 && agent) return implied(agent, "title");
  }
  return null;
};
