import type { Named, PartialDate } from "@muster/model";
import { missionsOf } from "../gazetteer/organisations.ts";
import { MISSION_NOUNS } from "../language/english/clauses.ts";
import { implied, type Resolved, stated, type Subject } from "./context.ts";

const CONTRIBUTES = new Set(["to", "for", "in", "with", "under", "of", "from"]);
const ALLIANCES = new Set(["nato", "un", "eu", "au", "ecowas", "sadc"]);

/** The mission a figure belongs to: named in its sentence, or the only one its alliance runs at that place. */
export function resolveMission(
  subject: Subject,
  force: Named,
  place: Named,
  asOf: PartialDate,
): Resolved<Named | null> {
  const { reading, sentence, hedged, counted, right } = subject;
  const country = place.id.split("-")[0] ?? place.id;
  const near = [
    ...counted.mentions,
    ...reading.mentionsIn(counted.to, right),
    ...reading.mentionsIn(sentence.from, hedged.from).toReversed(),
  ];
  for (const mention of near) {
    if (mention.form !== "mission" || mention.target.mission === null) continue;
    const there =
      mention.target.place === null || mention.target.place.id === place.id || mention.target.place.id === country;
    if (!there) continue;
    if (mention.target.force?.id === force.id) return stated(mention.target.mission, "named");
    const before = reading.tokens[mention.from - 1]?.norm ?? "";
    const wider = reading.tokens[mention.from - 2]?.norm ?? "";
    const gives =
      mention.from >= hedged.from &&
      (CONTRIBUTES.has(before) || (CONTRIBUTES.has(wider) && mention.from - 1 >= hedged.from));
    if (gives && mention.target.force !== null && ALLIANCES.has(mention.target.force.id))
      return stated(mention.target.mission, "contributes");
  }
  if (ALLIANCES.has(force.id)) {
    const [only, ...others] = missionsOf(force.id, place.id, Number(asOf.date.slice(0, 4)));
    if (only && others.length === 0) {
      let noun = false;
      for (let at = sentence.from; at < sentence.to; at++) noun ||= MISSION_NOUNS.has(reading.tokens[at]?.norm ?? "");
      return noun ? stated(only, "the-mission") : implied(only, "only-mission-there");
    }
  }
  return implied(null, "none");
}
