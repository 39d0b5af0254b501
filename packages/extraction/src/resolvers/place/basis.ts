import type { Reading } from "../../text/reading.ts";
import { lastSaidIn, type Rejection, type Resolved, stated, type Subject } from "../context.ts";
import { type PlaceMention, placeOf } from "../places.ts";
import type { Named } from "@muster/model";

export interface PlaceFound {
  readonly places: readonly Named[];
  readonly preposition: string;
  readonly at: number;
  readonly end: number;
}
export type PlaceRule = (subject: Subject, leaving: boolean) => Resolved<PlaceFound> | Rejection | null;

export const FROM: ReadonlySet<string> = new Set(["from", "of"]);
export const NONE: ReadonlySet<string> = new Set();

export const EACH = new Set(["each", "apiece"]);

export function hasEach(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (EACH.has(reading.tokens[at]?.norm ?? "")) return true;
  return false;
}

/** One number for two places is both places' number only where the words say "each". */
export function whole(
  subject: Subject,
  places: readonly PlaceMention[],
  rule: string,
): Resolved<PlaceFound> | Rejection | null {
  const [first] = places;
  if (first === undefined) return null;
  const last = places.at(-1) ?? first;
  const found = { places: places.map((p) => p.place), preposition: first.preposition, at: first.from, end: last.to };
  if (places.length === 1) return stated(found, rule);
  if (
    hasEach(subject.reading, subject.hedged.from, Math.max(subject.hedged.to + 1, Math.min(subject.right, last.to + 2)))
  )
    return stated(found, `${rule}-each`);
  return { by: "several-places", why: `one number for ${found.places.map((p) => p.name).join(" and ")}` };
}

/** The one place that the sentences before spoke of. */
export function spokenOf(subject: Subject, reach: number): Named | null {
  const { reading, sentence, said } = subject;
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - reach); back--) {
    const earlier = reading.sentences[back];
    if (earlier === undefined) break;
    const last = lastSaidIn(said, back);
    if (last) return last.place;
    const found = new Map<string, Named>();
    for (const mention of reading.mentionsIn(earlier.from, earlier.to)) {
      const place = placeOf(reading, mention);
      if (!place || mention.form === "capital") continue;
      const behind = reading.tokens[mention.from - 1]?.norm ?? "";
      const acts =
        mention.target.force !== null &&
        !["in", "to", "from", "into", "across", "inside", "of", "northern", "southern", "eastern", "western"].includes(
          behind,
        );
      if (acts) continue;
      const country = mention.target.within;
      if (country !== null && found.has(country)) continue;
      found.set(place.place.id, place.place);
    }
    if (found.size === 1) return [...found.values()][0] ?? null;
    if (found.size > 1) return null;
  }
  return null;
}
