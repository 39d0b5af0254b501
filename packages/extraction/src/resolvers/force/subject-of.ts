import { words } from "../../language/phrases.ts";
import type { Reading } from "../../text/reading.ts";
import { stated } from "../context.ts";
import { type ForceRule, agentAt } from "./basis.ts";

/** "The United States has 2,500 troops": the nearest who could act, left of the number in its sentence. */
const OWN_BODIES = words("army military forces troops soldiers police navy");

/** Whether a bracket that holds a mention closes before the number. */
function inBrackets(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const norm = reading.tokens[at]?.norm;
    if (norm === "(") return false;
    if (norm === ")") return true;
  }
  return false;
}

export const subjectOf: ForceRule = ({ reading, hedged, sentence }, host) => {
  const mentions = reading.mentionsIn(sentence.from, hedged.from);
  const { tokens } = reading;
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined) break;
    const force = agentAt(reading, mention);
    if (force === null) continue;
    if (force.id === host?.id) {
      if (OWN_BODIES.has(tokens[mention.to]?.norm ?? "") || OWN_BODIES.has(tokens[mention.to + 1]?.norm ?? ""))
        return { by: "home-force", why: `${force.name}'s own forces` };
      continue;
    }
    if (inBrackets(reading, mention.to, hedged.from)) continue;
    const previous = mentions[at - 1];
    const joint =
      previous &&
      ["and", "or"].includes(tokens[mention.from - 1]?.norm ?? "") &&
      (previous.to === mention.from - 1 || previous.to === mention.from - 2);
    const other = joint ? agentAt(reading, previous) : null;
    if (other && other.id !== force.id && other.id !== host?.id && previous?.form === mention.form)
      return { by: "mixed-forces", why: `one number for ${other.name} and ${force.name}` };
    return stated(force, "subject");
  }
  return null;
};
