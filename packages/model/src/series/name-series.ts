import type { Named, Population, Series, SeriesSlug } from "./series.ts";

/** The parts of a series that decide its slug. */
export type SeriesParts = Omit<Series, "slug">;

const slugOf = ({ id, name }: Named): string =>
  name
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-") || id;

const contains = (slug: string, part: string): boolean => `-${slug}-`.includes(`-${part}-`);
const startsWith = (slug: string, part: string): boolean => slug === part || slug.startsWith(`${part}-`);

/**
 * Whom a series counts where nothing else is said: missions count `personnel`, military and civilian staff together;
 * otherwise `troops`.
 *
 * @example
 * defaultPopulation(null); // "troops"
 */
export const defaultPopulation = (mission: Named | null): Population => (mission === null ? "troops" : "personnel");

/**
 * The name of a series in addresses and files, made from its parts alone.
 *
 * Force and place ("us-iraq"); with a mission the mission's name, with the force before it unless it begins with it,
 * and the place after it unless it contains it ("nato-mission-iraq", "ca-nato-mission-iraq"). Then the population where
 * it is not the default one, then the count basis where there is one ("us-iraq-contractors", "us-iraq-assigned").
 * Names are written in ASCII; a name that has no ASCII letter gives way to its id.
 *
 * @example
 * seriesSlug({ force: us, place: iraq, mission: null, population: "troops", countBasis: null }); // "us-iraq"
 */
export const seriesSlug = ({ force, place, mission, population, countBasis }: SeriesParts): SeriesSlug => {
  const where = slugOf(place);
  const parts: string[] = [];
  if (mission === null) parts.push(force.id, where);
  else {
    const name = slugOf(mission);
    if (!startsWith(name, force.id)) parts.push(force.id);
    parts.push(name);
    if (!contains(name, where)) parts.push(where);
  }
  if (population !== defaultPopulation(mission)) parts.push(population);
  if (countBasis !== null) parts.push(countBasis.id);
  return parts.join("-");
};

/**
 * A series as a reader reads it: "NATO Mission Iraq" where the mission is the force's own (its name begins with the
 * force), "Canada in NATO Mission Iraq" where it is another's, "United States in Iraq" without a mission. A population
 * that is not the default one and a count basis stand in brackets.
 *
 * @example
 * seriesTitle(series); // "United States in Iraq (contractors, average)"
 */
export const seriesTitle = ({ force, place, mission, population, countBasis }: SeriesParts): string => {
  let title = `${force.name} in ${place.name}`;
  if (mission !== null) {
    const name = slugOf(mission);
    title = startsWith(name, force.id) ? mission.name : `${force.name} in ${mission.name}`;
    if (!contains(name, slugOf(place))) title += `, ${place.name}`;
  }
  const besides: string[] = population === defaultPopulation(mission) ? [] : [population];
  if (countBasis !== null) besides.push(countBasis.name);
  return besides.length === 0 ? title : `${title} (${besides.join(", ")})`;
};
