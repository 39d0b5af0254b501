import type { Named } from "@muster/model";
import { partOf } from "../gazetteer/bearings.ts";
import { FORCES, MISSIONS } from "../gazetteer/entries.ts";
import { organisationAliases } from "../gazetteer/organisations.ts";
import { stateAliases } from "../gazetteer/states.ts";
import { read } from "../reading/read.ts";

/** By their ids; null where an id has more than one name, and so does not tell which is meant. */
type ById = Map<string, Named | null>;

interface Names {
  readonly forces: ById;
  readonly places: ById;
  readonly missions: ById;
}

/** Ids are the same in every language, and so are the names they are shown by. */
const LANGUAGE = "en";
let names: Names | undefined;

function add(to: ById, named: Named | null): void {
  if (named === null) return;
  const { id, name } = named;
  const before = to.get(id);
  if (before === undefined) to.set(id, { id, name });
  else if (before?.name !== name) to.set(id, null);
}

/** "ml-north" and the other parts of a country, which no list has. */
function addParts(to: ById, country: Named): void {
  for (let bearing = 1, part = partOf(country, bearing); part !== null; part = partOf(country, ++bearing))
    add(to, part);
}

function compile(): Names {
  const forces: ById = new Map();
  const places: ById = new Map();
  const missions: ById = new Map();
  const states = stateAliases(LANGUAGE);
  for (const { target } of [...states, ...organisationAliases(states, LANGUAGE)]) {
    add(forces, target.force);
    add(places, target.place);
  }
  for (const { target, form } of states) if (form === "name" && target.place) addParts(places, target.place);
  for (const mission of MISSIONS) add(missions, mission);
  return { forces, places, missions };
}

const known = (): Names => (names ??= compile());

/** The force of an id, or null where the gazetteer knows none, or more than one. */
export const forceOf = (id: string): Named | null => known().forces.get(id) ?? null;

/** The place of an id, or null where the gazetteer knows none, or more than one. */
export const placeOf = (id: string): Named | null => known().places.get(id) ?? null;

/** The mission of an id, or null where the gazetteer knows none, or more than one. */
export const missionOf = (id: string): Named | null => known().missions.get(id) ?? null;

/**
 * The forces that are no state's, each under an id that is its own: alliances, coalitions, companies. States go by ISO
 * 3166-1 alpha-2, in lower case.
 */
export const organisations = (): readonly Named[] =>
  FORCES.flatMap(({ id, name }) => (forceOf(id)?.name === name ? [{ id, name }] : []));

/** A name in a text, and the ids that it leads to. */
export interface NameFound {
  readonly words: string;
  readonly force: string | null;
  readonly place: string | null;
  readonly mission: string | null;
}

/**
 * The names in a text that the gazetteer knows, each once, in the order of the text: what to call things by, for somebody
 * who is asked about it and does not know the ids.
 *
 * @example
 * namesIn("KFOR has 3,770 troops.", "en"); // [{ words: "KFOR", force: "nato", place: "xk", mission: "kfor" }]
 */
export function namesIn(text: string, language: string | null): readonly NameFound[] {
  const reading = read(text, language);
  const found = new Map<string, NameFound>();
  for (const { from, to, force, place, mission } of reading.mentions) {
    const words = reading.words(from, to).replaceAll(/\s+/g, " ");
    const ids = { force: force?.id ?? null, place: place?.id ?? null, mission: mission?.id ?? null };
    found.set(`${words} ${ids.force} ${ids.place} ${ids.mission}`, { words, ...ids });
  }
  return [...found.values()];
}
