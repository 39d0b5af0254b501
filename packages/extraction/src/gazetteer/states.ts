import countries from "world-countries";
import { z } from "zod";
import stateData from "./data/states.json" with { type: "json" };
import type { Alias, Target } from "./types.ts";

// The package's types describe its ESM build; Node loads the other one. The schema holds for both.
const Countries = z.array(
  z.object({
    cca2: z.string(),
    name: z.object({ common: z.string(), official: z.string() }),
    independent: z.boolean().nullable(),
    unMember: z.boolean(),
    capital: z.array(z.string()),
    demonyms: z.object({ eng: z.object({ m: z.string() }).optional() }).catch({}),
  }),
);

const Additions = z.object({
  names: z.record(z.string(), z.string()),
  also: z.record(
    z.string(),
    z.object({
      names: z.array(z.string()).optional(),
      people: z.array(z.string()).optional(),
      government: z.array(z.string()).optional(),
    }),
  ),
  leaders: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  notACapital: z.array(z.string()),
});
const additions = Additions.parse(stateData);
const notACapital = new Set(additions.notACapital);

const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** Demonyms that end in a consonant and are nouns too take an s: "Danes", "Iraqis", "Germans". */
const plural = (people: string): string[] => (/(?:an|i|er|ese|ian)$/.test(people) ? [people, `${people}s`] : [people]);

/** Every state of world-countries with its names, its people, its capital and what reporting calls it besides. */
export function stateAliases(): Alias[] {
  const aliases: Alias[] = [];
  for (const country of Countries.parse(countries)) {
    const id = country.cca2.toLowerCase();
    const sovereign = country.independent || country.unMember || ["xk", "tw", "ps", "eh"].includes(id);
    if (!sovereign) continue;
    const name = additions.names[id] ?? country.name.common;
    const named = { id, name };
    const also = additions.also[id];
    const target: Target = { force: named, place: named, mission: null, within: null };
    const forceOnly: Target = { ...target, place: null };
    for (const words of new Set([name, country.name.common, country.name.official, ...(also?.names ?? [])]))
      aliases.push({ words, form: "name", target });
    const demonym = country.demonyms.eng?.m ?? "";
    const people = demonym
      .split(/,| or /)
      .map((one) => one.trim())
      .filter((one) => one !== "" && one !== name);
    for (const words of new Set([...people.flatMap(plural), ...(also?.people ?? [])]))
      aliases.push({ words, form: "people", target });
    for (const words of also?.government ?? []) aliases.push({ words, form: "government", target: forceOnly });
    const leaders = additions.leaders[id];
    if (Array.isArray(leaders))
      for (const words of leaders) aliases.push({ words, form: "government", target: forceOnly });
    for (const capital of country.capital)
      if (!notACapital.has(capital) && capital !== name && id !== "us")
        aliases.push({
          words: capital,
          form: "capital",
          target: { ...target, place: { id: `${id}-${slug(capital)}`, name: capital }, within: id },
        });
  }
  return aliases;
}
