import { BODIES, NOT_BODIES } from "../../language/english/nouns.ts";
import { type CountedRule, bare } from "./basis.ts";

/** "a 300-strong contingent", "the force, 300 strong"; "the 30-strong alliance" counts members. */
export const strong: CountedRule = ({ reading, hedged, end }) => {
  const { tokens } = reading;
  let at = hedged.to;
  if (tokens[at]?.norm === "-") at++;
  if (tokens[at]?.norm !== "strong") return null;
  for (let next = at + 1; next < Math.min(end, at + 6); next++) {
    const norm = tokens[next]?.norm ?? "";
    if (NOT_BODIES.has(norm)) return { by: "members", why: `counts the members of a ${norm}` };
    if (BODIES.has(norm))
      return { ...bare("strong", hedged.to), to: next + 1, mentions: reading.mentionsIn(hedged.to, next) };

    if (tokens[next]?.kind === "sign" && norm !== "-") break;
  }
  return { ...bare("strong", hedged.to), to: at + 1 };
};
