import type { Attribution, Modality, Named, PartialDate, Polarity } from "@muster/model";
import { no, type Rejection } from "../grammar/rejection.ts";
import { W } from "../language/word-classes.ts";
import { wholeArmy } from "../refiners/gates/whole-army.ts";
import { signalsOf } from "../refiners/signals.ts";
import { confidenceOf } from "../refiners/weigh.ts";
import { anybody } from "../refiners/gates/anybody.ts";
import { resolveAsOf } from "../resolvers/as-of.ts";
import { resolveAttribution } from "../resolvers/attribution.ts";
import { FORCE_RULES, STATED_FORCE_RULES } from "../resolvers/force/index.ts";
import { countryOf } from "../resolvers/force/basis.ts";
import { verbSubject } from "../resolvers/force/subject-of.ts";
import { type CountKind, KIND_RULES } from "../resolvers/kind/index.ts";
import { resolveMission } from "../resolvers/mission.ts";
import { MODALITY_RULES } from "../resolvers/modality/index.ts";
import { PLACE_RULES, type PlaceFound } from "../resolvers/place/index.ts";
import { resolvePolarity } from "../resolvers/polarity.ts";
import { implied, isRejection, type Resolved } from "../resolvers/resolved.ts";
import type { Subject } from "../resolvers/subject.ts";

/** Every component of a claim with the way it was come by. */
export interface Components {
  readonly force: Resolved<Named>;
  readonly places: Resolved<PlaceFound>;
  readonly kind: Resolved<CountKind>;
  readonly modality: Resolved<Modality>;
  readonly polarity: Resolved<Polarity>;
  readonly asOf: Resolved<PartialDate>;
  readonly attribution: Resolved<Attribution> | null;
  readonly confidence: number;
  readonly signals: readonly string[];
  readonly mission: (place: Named) => Resolved<Named | null>;
}

/** The ways to a force that name it with the people counted; by any other, they may be soldiers of several states. */
const STATED = new Set([
  "phrase",
  "list",
  "possessor",
  "with-owner",
  "from-state",
  "by-state",
  "of-force",
  "noun-owner",
]);

/** A reading less likely than this is no claim: a wrong figure is worse than a missing one. */
export const LEAST_CONFIDENCE = 0.65;

function first<T, I extends unknown[]>(
  rules: readonly { readonly rule: (...input: I) => Resolved<T> | Rejection | null }[],
  ...input: I
): Resolved<T> | Rejection | null {
  for (const { rule } of rules) {
    const found = rule(...input);
    if (found !== null) return found;
  }
  return null;
}

/** Whether the people counted go away: then "from" a place says where they were. */
function isLeaving({ reading, frame, counted, hedged }: Subject): boolean {
  const after = Math.max(counted.to, hedged.to);
  if (
    reading.is(after, W.outWord) &&
    frame.left !== null &&
    (reading.is(frame.left.head, W.become) || reading.is(frame.left.head, W.send))
  )
    return true;
  for (let at = after; at < after + 3; at++)
    if ((reading.is(at, W.home) || reading.is(at, W.back)) && reading.is(at + 1, W.from)) return true;
  if (
    frame.right !== null &&
    reading.is(frame.right.to, W.outWord) &&
    (reading.is(frame.right.head, W.move) || reading.is(frame.right.head, W.send))
  )
    return true;
  if (frame.left !== null && frame.preposition === -1 && reading.is(frame.left.to, W.home)) return true;
  const verbs = [frame.left, frame.right, frame.described].filter((verb) => verb !== null);
  if (verbs.some((verb) => reading.is(verb.head, W.leave) || reading.is(verb.head, W.lower))) return true;
  return frame.noun !== -1 && reading.is(frame.noun, W.fall);
}

/** Fills in every component of a claim, or says which could not be filled in. */
export function resolve(subject: Subject, leastConfidence: number): Components | Rejection {
  const named = first(STATED_FORCE_RULES, subject, null);
  if (named !== null && isRejection(named)) return named;
  const actor = named ?? verbSubject(subject, null);
  const own = actor === null || isRejection(actor) ? null : actor.value;
  const places = first(PLACE_RULES, subject, isLeaving(subject), own);
  if (places !== null && isRejection(places)) return places;
  const [host] = places?.value.places ?? [];
  const force = named ?? first(FORCE_RULES, subject, host ?? null);
  if (force !== null && isRejection(force)) return force;
  if (force === null) return no("no-force", "nobody whose soldiers they could be");
  const anyones = STATED.has(force.rule) ? null : anybody(subject);
  if (anyones !== null) return anyones;
  if (places === null) return no("no-place", "no place where they could be");
  if (
    places.value.places.some(
      (place) => place.id === force.value.id || (countryOf(place) === force.value.id && !isOverseas(place.id)),
    )
  )
    return no("home-force", `${force.value.name}'s own forces at home`);
  const army =
    STATED.has(force.rule) || places.by === "stated" || places.rule.startsWith("there") ? null : wholeArmy(subject);
  if (army !== null) return army;
  const kind = first(KIND_RULES, { subject, toPlace: places.value.preposition });
  if (kind === null) return no("no-kind", "neither a level nor a change");
  if (isRejection(kind)) return kind;
  const signals = signalsOf(subject, force, places, kind.rule);
  const confidence = confidenceOf(signals);
  if (confidence < leastConfidence)
    return { ...no("doubt", `too much of it is left to context: ${confidence.toFixed(2)}`), signals };
  let modality: Resolved<Modality> = implied("reported", "default");
  for (const { rule } of MODALITY_RULES) {
    const found = rule({ subject, kindRule: kind.rule });
    if (found === null) continue;
    modality = found;
    break;
  }
  const asOf = resolveAsOf(subject, modality.value);
  return {
    force,
    places,
    kind,
    modality,
    polarity: resolvePolarity(subject),
    asOf,
    attribution: resolveAttribution(subject),
    confidence,
    signals,
    mission: (place) => resolveMission(subject, force.value, place, asOf.value),
  };
}

/** Territories far from the state they belong to, where its soldiers are counted as abroad. */
const isOverseas = (place: string): boolean => place === "us-guam";
