import countries from "world-countries";
import { z } from "zod";
import { STATES } from "./entries.ts";
import type { Alias, Target } from "./types.ts";

const demonym = z.object({ f: z.string(), m: z.string() });
// The package's types describe its ESM build; Node loads the other one. The schema holds for both.
const Countries = z.array(
  z.object({
    cca2: z.string(),
    name: z.object({ common: z.string(), official: z.string() }),
    translations: z.object({ fra: z.object({ common: z.string(), official: z.string() }).optional() }),
    independent: z.boolean().nullable(),
    unMember: z.boolean(),
    capital: z.array(z.string()),
    demonyms: z.object({ eng: demonym.optional(), fra: demonym.optional() }).catch({}),
  }),
);

/** States in all but recognition, whose people and places reporting names like those of others. */
const UNRECOGNISED = new Set(["xk", "tw", "ps"]);
const notACapital = new Set(STATES.notACapital);

const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Demonyms that end in a consonant and are nouns too take an s: "Danes", "Iraqis", "Germans". */
const englishPlural = (people: string): string[] =>
  /(?:an|i|er|ese|ian)$/.test(people) ? [people, `${people}s`] : [people];

/** French adjectives are written small and agree: "américain, américaine, américains, américaines". */
const frenchForms = ({ f, m }: z.infer<typeof demonym>): string[] =>
  [f, m].flatMap((word) => {
    const small = word.toLowerCase();
    return small.endsWith("s") || small.endsWith("x") ? [small] : [small, `${small}s`];
  });

/** A territory of another state is a place and has no forces of its own: "Guam", "the Falkland Islands". */
const territoryAliases = (id: string, name: string, words: string): Alias[] => {
  if (notACapital.has(name) || id === "eh") return [];
  const target: Target = { force: null, place: { id, name }, mission: null, within: null };
  return [
    words,
    ...(words.endsWith(" Islands") ? [words.slice(0, -" Islands".length), words.replace(" Islands", " islands")] : []),
  ].map((one) => ({ words: one, form: "place", target }));
};

/** Every state of world-countries with its names, its people, its capital and what reporting calls it besides. */
export function stateAliases(language: string): Alias[] {
  const french = language === "fr";
  const aliases: Alias[] = [];
  for (const country of Countries.parse(countries)) {
    const id = country.cca2.toLowerCase();
    if (!country.independent && !country.unMember && !UNRECOGNISED.has(id)) {
      aliases.push(
        ...territoryAliases(
          id,
          country.name.common,
          french ? (country.translations.fra?.common ?? country.name.common) : country.name.common,
        ),
      );
      continue;
    }
    const name = STATES.names[id] ?? country.name.common;
    const also = STATES.also[id];
    const named = { id, name };
    const target: Target = { force: named, place: named, mission: null, within: null };
    const forceOnly: Target = { ...target, place: null };
    const add = (form: Alias["form"], words: Iterable<string>, leads: Target): void => {
      for (const one of new Set(words)) if (one !== "") aliases.push({ words: one, form, target: leads });
    };
    const { eng, fra } = country.demonyms;
    const translated = country.translations.fra;
    if (french) {
      add(
        "name",
        [...(translated ? [translated.common, translated.official] : [name]), ...(also?.fr?.names ?? [])],
        target,
      );
      add("people", [...(fra ? frenchForms(fra) : []), ...(also?.fr?.people ?? [])], target);
      add("government", also?.fr?.government ?? [], forceOnly);
    } else {
      add("name", [name, country.name.common, country.name.official, ...(also?.names ?? [])], target);
      const people = (eng?.m ?? "").split(/,| or /).map((one) => one.trim());
      add("people", [...people.filter((one) => one !== name).flatMap(englishPlural), ...(also?.people ?? [])], target);
    }
    add("government", also?.government ?? [], forceOnly);
    add("unit", also?.units ?? [], forceOnly);
    for (const part of also?.parts ?? [])
      add("name", [part], { ...target, place: { id: `${id}-${slug(part)}`, name: part }, within: id });
    const leaders = STATES.leaders[id];
    if (Array.isArray(leaders)) add("government", leaders, forceOnly);
    for (const capital of country.capital)
      if (!notACapital.has(capital) && capital !== name && id !== "us")
        add("capital", [capital], { ...target, place: { id: `${id}-${slug(capital)}`, name: capital }, within: id });
  }
  return aliases;
}
