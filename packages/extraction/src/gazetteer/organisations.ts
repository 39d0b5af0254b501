import type { Named } from "@muster/model";
import { z } from "zod";
import forceData from "./data/forces.json" with { type: "json" };
import missionData from "./data/missions.json" with { type: "json" };
import placeData from "./data/places.json" with { type: "json" };
import type { Alias } from "./types.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const entry = { id, name: z.string(), aliases: z.array(z.string()).min(1) };
const Forces = z.object({ entries: z.array(z.object({ ...entry, nouns: z.array(z.string()) })) });
const Missions = z.object({
  entries: z.array(
    z.object({ ...entry, force: id, place: id.nullable(), from: z.number().optional(), to: z.number().nullish() }),
  ),
});
const Places = z.object({ entries: z.array(z.object({ ...entry, in: id.optional() })) });

const forces = Forces.parse(forceData).entries;
const missions = Missions.parse(missionData).entries;
const places = Places.parse(placeData).entries;

/** Alliances and coalitions, missions with the force that leads them and the place they are in, and finer places. */
export function organisationAliases(states: readonly Alias[]): Alias[] {
  const named = new Map<string, Named>();
  for (const { target, form } of states) if (form === "name" && target.force) named.set(target.force.id, target.force);
  for (const force of forces) named.set(force.id, { id: force.id, name: force.name });
  const somewhere = new Map(named);
  for (const place of places) somewhere.set(place.id, { id: place.id, name: place.name });
  const aliases: Alias[] = [];
  for (const { id: force, name, aliases: words } of forces)
    for (const one of words)
      aliases.push({
        words: one,
        form: "force",
        target: { force: { id: force, name }, place: null, mission: null, within: null },
      });
  for (const mission of missions) {
    const target = {
      force: named.get(mission.force) ?? { id: mission.force, name: mission.name },
      place: mission.place === null ? null : (somewhere.get(mission.place) ?? null),
      mission: { id: mission.id, name: mission.name },
      within: null,
    };
    for (const words of mission.aliases) aliases.push({ words, form: "mission", target });
  }
  for (const place of places)
    for (const words of place.aliases)
      aliases.push({
        words,
        form: "place",
        target: { force: null, place: { id: place.id, name: place.name }, mission: null, within: place.in ?? null },
      });
  return aliases;
}

/** Common nouns that stand for a force once it has been named: "the alliance" is NATO. */
export const forceNouns: ReadonlyMap<string, Named> = new Map(
  forces.flatMap((force) => force.nouns.map((noun) => [noun, { id: force.id, name: force.name }] as const)),
);

/** The missions a force runs at a place in a year, to which "the mission" of that force leads. */
export const missionsOf = (force: string, place: string, year: number): readonly Named[] =>
  missions
    .filter((m) => m.force === force && m.place === place && (m.from ?? 0) <= year && year <= (m.to ?? 9999))
    .map((m) => ({ id: m.id, name: m.name }));
