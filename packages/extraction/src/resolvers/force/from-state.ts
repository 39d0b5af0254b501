import { CLAUSE_SIGNS } from "../../language/english/clauses.ts";
import { words } from "../../language/phrases.ts";
import { stated } from "../context.ts";
import type { ForceRule } from "./basis.ts";

/** "500 soldiers from Germany", "troops sent by France"; not "withdraw 500 troops from Germany". */
const SENT = words("sent provided contributed deployed supplied fielded offered pledged stationed");

export const fromState: ForceRule = ({ reading, counted, right }, host) => {
  const { tokens } = reading;
  for (let at = counted.to; at < Math.min(right, counted.to + 4); at++) {
    const norm = tokens[at]?.norm ?? "";
    if (CLAUSE_SIGNS.has(norm)) return null;
    if (norm !== "from" && norm !== "by") continue;
    // "led by Germany" says who commands.
    if (norm === "by" && !SENT.has(tokens[at - 1]?.norm ?? "")) return null;
    const start = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
    const mention = reading.mentionAt(start);
    const force = mention?.target.force;
    if (!mention || !force || mention.form === "capital" || force.id === host?.id) return null;
    // "moved from Syria to Iraq": where they were, not whose they are.
    if (norm === "from" && ["to", "into"].includes(tokens[mention.to]?.norm ?? "")) return null;
    const then = tokens[mention.to]?.norm ?? "";
    const more = (then === "," || then === "and") && reading.mentionAt(mention.to + 1)?.target.force;
    return more
      ? { by: "mixed-forces", why: "one number for several states" }
      : stated(force, norm === "by" ? "by-state" : "from-state");
  }
  return null;
};
