import type { Named, PartialDate } from "@muster/model";
import { missionsOf } from "../gazetteer/organisations.ts";
import { W } from "../language/word-classes.ts";
import { implied, type Resolved, stated } from "./resolved.ts";
import type { Subject } from "./subject.ts";

const ALLIANCES = new Set(["nato", "un", "eu", "african-union", "ecowas", "sadc"]);

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
    if (mention.form !== "mission" || mention.mission === null) continue;
    const there = mention.place === null || mention.place.id === place.id || mention.place.id === country;
    if (!there) continue;
    if (mention.force?.id === force.id) return stated(mention.mission, "named");
    const lead = reading.is(mention.from - 1, W.determiner) ? mention.from - 2 : mention.from - 1;
    const gives = mention.from >= hedged.from && reading.is(lead, W.preposition) && !reading.is(lead, W.near);
    if (gives && mention.force !== null && ALLIANCES.has(mention.force.id))
      return stated(mention.mission, "contributes");
  }
  if (ALLIANCES.has(force.id)) {
    const [only, ...others] = missionsOf(force.id, place.id, Number(asOf.date.slice(0, 4)));
    if (only && others.length === 0) {
      let noun = false;
      for (let at = sentence.from; at < sentence.to; at++) noun ||= reading.is(at, W.missionOnly);
      return noun ? stated(only, "the-mission") : implied(only, "only-mission-there");
    }
  }
  return implied(null, "none");
}
