import type { Named } from "@muster/model";
import { FORCES, MISSIONS, OTHERS, PLACES } from "./entries.ts";
import type { Alias, Target } from "./types.ts";

const LAST_YEAR = 9999;

const NOWHERE: Target = { force: null, place: null, mission: null, within: null };

/** Alliances and coalitions, missions with the force that leads them and the place they are in, and finer places. */
export function organisationAliases(states: readonly Alias[], language: string): Alias[] {
  const french = language === "fr";
  const wordsOf = ({ name, aliases, fr }: { name: string; aliases: string[]; fr: string[] }): string[] => [
    ...new Set(french ? [...fr, name, ...aliases] : [name, ...aliases]),
  ];
  const forces = new Map<string, Named>();
  for (const { target, form } of states) if (form === "name" && target.force) forces.set(target.force.id, target.force);
  for (const force of FORCES) forces.set(force.id, { id: force.id, name: force.name });
  const places = new Map(forces);
  for (const place of PLACES) places.set(place.id, { id: place.id, name: place.name });
  const aliases: Alias[] = [];
  for (const words of OTHERS) aliases.push({ words, form: "nothing", target: NOWHERE });
  for (const force of FORCES)
    for (const words of wordsOf(force))
      aliases.push({ words, form: "force", target: { ...NOWHERE, force: { id: force.id, name: force.name } } });
  for (const force of FORCES)
    for (const words of force.authorities)
      aliases.push({ words, form: "authority", target: { ...NOWHERE, force: { id: force.id, name: force.name } } });
  for (const mission of MISSIONS) {
    const target = {
      ...NOWHERE,
      force: forces.get(mission.force) ?? { id: mission.force, name: mission.name },
      place: mission.place === null ? null : (places.get(mission.place) ?? null),
      mission: { id: mission.id, name: mission.name },
    };
    for (const words of wordsOf(mission)) aliases.push({ words, form: "mission", target });
  }
  for (const place of PLACES)
    for (const words of wordsOf(place))
      aliases.push({
        words,
        form: "place",
        target: { ...NOWHERE, place: { id: place.id, name: place.name }, within: place.in ?? null },
      });
  return aliases;
}

const OF_STATES = new Set(FORCES.filter(({ authorities }) => authorities.length > 0).map(({ id }) => id));

/** Whether a force is neither a state's nor an organisation of states, so that its men are fighters: a private company. */
export const isCompany = (force: Named): boolean =>
  force.id.length > 2 && !OF_STATES.has(force.id) && FORCES.some(({ id }) => id === force.id);

/** Common nouns that stand for a force once it has been named: "the alliance" is NATO. */
export const FORCE_NOUNS: ReadonlyMap<string, Named> = new Map(
  FORCES.flatMap((force) => force.nouns.map((noun) => [noun, { id: force.id, name: force.name }] as const)),
);

const BY_PLACE = Map.groupBy(MISSIONS, ({ place }) => place);

/** The missions at a place in a year. */
const running = (place: string, year: number): typeof MISSIONS =>
  BY_PLACE.get(place)?.filter(({ from, to }) => (from ?? 0) <= year && year <= (to ?? LAST_YEAR)) ?? [];

/** The alliances that run a mission at a place in a year. */
export const missionsAt = (place: string, year: number): readonly Named[] => {
  const forces = new Set(running(place, year).map(({ force }) => force));
  return forces.size === 0 ? [] : FORCES.filter(({ id }) => forces.has(id)).map(({ id, name }) => ({ id, name }));
};

/** The missions a force runs at a place in a year, to which "the mission" of that force leads. */
export const missionsOf = (force: string, place: string, year: number): readonly Named[] =>
  running(place, year)
    .filter((mission) => mission.force === force)
    .map(({ id, name }) => ({ id, name }));
