import type { Mention } from "../../gazetteer/match.ts";
import { STOPS } from "../../language/english/clauses.ts";
import { stated } from "../context.ts";
import type { ForceRule } from "./basis.ts";
import type { Named } from "@muster/model";

const distinct = (mentions: readonly Mention[]): Named[] => {
  const found = new Map<string, Named>();
  for (const { target } of mentions) if (target.force) found.set(target.force.id, target.force);
  return [...found.values()];
};

/** "US troops", "American and British soldiers": named in the phrase itself. Several forces share one number. */
export const inPhrase: ForceRule = ({ reading, counted, sentence }) => {
  if (counted.rule === "of-whom") return null;
  if (counted.nounFrom !== undefined && counted.mentions.length === 0) {
    // "the number of German troops in the force rose to 4,500": the noun's own name, not the nearest.
    for (let at = counted.nounFrom - 1; at >= Math.max(sentence.from, counted.nounFrom - 3); at--) {
      const owner = reading.mentionAt(at);
      const adjective = owner?.form === "name" && counted.rule === "size-of-body";
      if (owner?.target.force && owner.form !== "capital" && !adjective) return stated(owner.target.force, "phrase");
      if (STOPS.has(reading.tokens[at]?.norm ?? "") || reading.tokens[at]?.kind === "sign") break;
    }
  }

  const named = counted.mentions.filter((m) => {
    const next = reading.tokens[m.to];
    // "Iraq-based", "Syria-bound": where they are, not whose they are.
    return (
      !(next?.norm === "-" && ["based", "bound"].includes(reading.tokens[m.to + 1]?.norm ?? "")) && m.form !== "place"
    );
  });
  const forces = distinct(named);
  if (forces.length === 0) return null;
  const [first, ...others] = forces;
  if (first === undefined) return null;
  if (others.length > 0) {
    // "US Army", "NATO KFOR" say one thing twice; "US and British" say two.
    const joined = named.some(
      (m, at) => at > 0 && ["and", ",", "/", "&", "-"].includes(reading.tokens[m.from - 1]?.norm ?? ""),
    );
    const mission = named.find((m) => m.form === "mission");
    if (!joined && mission?.target.force) return stated(named[0]?.target.force ?? first, "phrase");
    return { by: "mixed-forces", why: `one number for ${forces.map((f) => f.name).join(" and ")}` };
  }
  return stated(first, "phrase");
};
