import type { Named } from "@muster/model";
import { no, type Rejection } from "../../grammar/rejection.ts";
import { W } from "../../language/word-classes.ts";
import type { PlacePhrase } from "../places.ts";
import { type Resolved, stated } from "../resolved.ts";
import type { Subject } from "../subject.ts";

export type Preposition = "in" | "to" | "from" | "none";

export interface PlaceFound {
  readonly places: readonly Named[];
  /** How the words lead to it: where people are, where they go, or where they leave. */
  readonly preposition: Preposition;
}

/** `own` is the force where its name stands with the people counted: its home is no answer. `leaving` is whether the people counted go away, so that "from" a place names where they were. */
export type PlaceRule = (
  subject: Subject,
  leaving: boolean,
  own: Named | null,
) => Resolved<PlaceFound> | Rejection | null;

export function directionOf(subject: Subject, phrase: PlacePhrase): Preposition {
  const { reading } = subject;
  if (reading.is(phrase.preposition, W.from) || reading.is(phrase.preposition, W.of)) return "from";
  if (reading.is(phrase.preposition, W.to) || reading.is(phrase.preposition, W.into)) return "to";
  return "in";
}

function hasEach({ reading }: Subject, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.is(at, W.each)) return true;
  return false;
}

/** One number for two places is both places' number only where the words say "each". */
export function whole(subject: Subject, phrase: PlacePhrase, rule: string): Resolved<PlaceFound> | Rejection {
  const { places, end } = phrase;
  // "from Estonia to Bulgaria": a span of countries, unless somebody goes from one to the other.
  const { reading } = subject;
  const moves = [subject.frame.left, subject.frame.right, subject.frame.described].some(
    (verb) =>
      verb !== null &&
      (reading.is(verb.head, W.send) || reading.is(verb.head, W.move) || reading.is(verb.head, W.leave)),
  );
  const opening = reading.mentionAt(phrase.preposition - 1);
  if (!moves && reading.is(phrase.preposition, W.to) && opening?.place && reading.is(opening.from - 1, W.from))
    return no("several-places", `all the way from ${opening.place.name} on`);
  const found = { places, preposition: directionOf(subject, phrase) };
  if (places.length === 1) return stated(found, rule);
  const [first, second, ...others] = places;
  // "Erbil and Baghdad in Iraq" is one country's number; a place inside the other is the other's.
  if (first && second && others.length === 0) {
    if (second.id.startsWith(`${first.id}-`)) return stated({ ...found, places: [second] }, rule);
    if (first.id.startsWith(`${second.id}-`)) return stated({ ...found, places: [first] }, rule);
  }
  if (
    hasEach(subject, subject.hedged.from - 1, Math.min(Math.max(subject.hedged.to + 2, end + 3), subject.sentence.to))
  )
    return stated(found, `${rule}-each`);
  const countries = new Set(places.map((place) => place.id.split("-")[0] ?? place.id));
  const [country] = countries;
  if (countries.size === 1 && country?.length === 2 && first)
    return stated(
      { ...found, places: [{ id: country, name: subject.reading.countryName(country) ?? first.name }] },
      `${rule}-country`,
    );
  return no("several-places", `one number for ${places.map((place) => place.name).join(" and ")}`);
}
