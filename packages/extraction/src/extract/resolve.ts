import type { Kind, Modality, Named } from "@muster/model";
import { resolveAsOf } from "../resolvers/as-of.ts";
import { resolveAttribution } from "../resolvers/attribution.ts";
import type { Rejection, Resolved, Subject } from "../resolvers/context.ts";
import { FORCE_RULES } from "../resolvers/force/index.ts";
import { KIND_RULES } from "../resolvers/kind/index.ts";
import { resolveMission } from "../resolvers/mission.ts";
import { MODALITY_RULES } from "../resolvers/modality/index.ts";
import { PLACE_RULES, type PlaceFound } from "../resolvers/place/index.ts";
import { resolvePolarity } from "../resolvers/polarity.ts";
import { verbLeft, verbRight } from "../resolvers/verb.ts";

export type CountKind = Exclude<Kind, "withheld">;

/** Every component of a claim with the way it was come by. */
export interface Components {
  readonly force: Resolved<Named>;
  readonly places: Resolved<PlaceFound>;
  readonly kind: Resolved<CountKind>;
  readonly modality: Resolved<Modality>;
  readonly polarity: ReturnType<typeof resolvePolarity>;
  readonly asOf: ReturnType<typeof resolveAsOf>;
  readonly attribution: ReturnType<typeof resolveAttribution>;
  readonly mission: (place: Named) => ReturnType<typeof resolveMission>;
}

export const isRejection = (value: object): value is Rejection => "why" in value;

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

const BACK = 3;

/** Whether a force was named in the few sentences before, or in the title. */
function spokenBefore({ reading, sentence, title }: Subject, force: string): boolean {
  const opening = reading.mentionAt(sentence.from);
  // "Germany: 1,300 troops", a line of a list under a heading.
  if (opening !== null && [":", "-", "—", "–", "("].includes(reading.tokens[opening.to]?.norm ?? "")) return true;
  const from = reading.sentences[Math.max(0, sentence.index - BACK)]?.from ?? 0;
  const earlier = [...reading.mentionsIn(from, sentence.from), ...(title?.mentions ?? [])];
  return (
    earlier.some((mention) => mention.target.force?.id === force) ||
    !reading.mentionsIn(sentence.from, sentence.to).some((m) => m.form === "name" && m.target.force?.id === force)
  );
}

const MANY = new Set("countries nations allies states members partners".split(" "));

/** "1,200 troops from other NATO countries". */
function fromMany({ reading: { tokens }, counted }: Subject): boolean {
  if (tokens[counted.to]?.norm !== "from") return false;
  for (let at = counted.to + 1; at < counted.to + 7; at++) if (MANY.has(tokens[at]?.norm ?? "")) return true;
  return false;
}

/** Fills in every component of a claim, or says which could not be filled in. */
export function resolve(subject: Subject): Components | Rejection {
  const left = verbLeft(subject);
  const right = verbRight(subject, subject.counted.to, left !== null);
  const leaving =
    left?.is === "leave" || left?.is === "lower" || (right?.is === "leave" && (left === null || left.is === "have"));
  const places = first(PLACE_RULES, subject, leaving);
  if (places !== null && isRejection(places)) return places;
  const [host] = places?.value.places ?? [];
  const force = first(FORCE_RULES, subject, host ?? null);
  if (force !== null && isRejection(force)) return force;
  if (force === null) return { by: "no-force", why: "nobody whose soldiers they could be" };
  if (places === null) return { by: "no-place", why: "no place where they could be" };
  if (places.value.places.some((place) => place.id === force.value.id || place.id.startsWith(`${force.value.id}-`)))
    return { by: "home-force", why: `${force.value.name}'s own forces at home` };
  if (
    force.value.id.length === 2 &&
    force.value.id !== "un" &&
    force.value.id !== "eu" &&
    force.rule !== "phrase" &&
    fromMany(subject)
  )
    return { by: "mixed-forces", why: "soldiers of several states" };
  if (places.rule === "earlier-sentence" && force.rule === "subject" && !spokenBefore(subject, force.value.id))
    return { by: "no-place", why: "a force not spoken of before, and no place beside it" };
  const kind = first(KIND_RULES, { subject, left, right, preposition: places.value.preposition });
  if (kind === null) return { by: "no-kind", why: "neither a level nor a change" };
  if (isRejection(kind)) return kind;
  let modality: Resolved<Modality> = { value: "reported", by: "implied", rule: "default" };
  for (const { rule } of MODALITY_RULES) {
    const found = rule({ subject, left, right, kindRule: kind.rule });
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
    mission: (place) => resolveMission(subject, force.value, place, asOf.value),
  };
}
