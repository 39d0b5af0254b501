import { BODIES, NOT_BODIES } from "../../language/english/nouns.ts";
import { type CountedRule, bare } from "./basis.ts";

const HEADS = new Set("member man person soldier troop personnel".split(" "));

/** "a 40-member team", "a 3,000-troop deployment". */
export const member: CountedRule = ({ reading, hedged, end }) => {
  const { tokens } = reading;
  const dash = tokens[hedged.to]?.norm === "-";
  const head = tokens[hedged.to + 1]?.norm ?? "";
  if (!dash || !HEADS.has(head)) return null;
  for (let next = hedged.to + 2; next < Math.min(end, hedged.to + 7); next++) {
    const norm = tokens[next]?.norm ?? "";
    if (NOT_BODIES.has(norm)) return { by: "members", why: `counts the members of a ${norm}` };
    if (BODIES.has(norm)) {
      if (
        (head === "member" || head === "person" || head === "man") &&
        (norm === "team" || norm === "group" || norm === "staff")
      )
        return null;
      return { ...bare("member", hedged.to), to: next + 1, mentions: reading.mentionsIn(hedged.to, next) };
    }
    if (tokens[next]?.kind === "sign" && norm !== "-") break;
  }
  return null;
};
