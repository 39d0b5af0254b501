import type { Named } from "@muster/model";
import type { Mention } from "../gazetteer/match.ts";
import { BODIES_OF_STATE, CLAUSE_SIGNS, LAND, PLACE_PREPOSITIONS, SPEECH_PLACES } from "../language/english/clauses.ts";
import type { Reading } from "../text/reading.ts";
import { isDateline } from "./context.ts";

export interface PlaceMention {
  readonly place: Named;
  readonly within: string | null;
  readonly from: number;
  readonly to: number;
  readonly preposition: string;
}

const asPlace = (mention: Mention, place: Named, preposition: string): PlaceMention => ({
  place,
  within: mention.target.within,
  from: mention.from,
  to: mention.to,
  preposition,
});

const PASS = new Set(
  "the war-torn war torn neighbouring neighboring nearby its their a an his both either each whole rest of city capital town province region island areas area parts part base bases camp north south east west northern southern eastern western central side country countries nation state republic former all oil-rich landlocked african european arab".split(
    " ",
  ),
);

/** A mention as the place it names at this point of the text; null where it names something else there. */
export function placeOf(reading: Reading, mention: Mention): { mention: Mention; place: Named } | null {
  const { tokens } = reading;
  const { place } = mention.target;
  if (place === null || mention.form === "government" || mention.form === "force" || mention.form === "mission")
    return null;
  if (isDateline(reading, mention.from, mention.to)) return null;
  const next = tokens[mention.to];
  if (mention.form === "people") return next !== undefined && LAND.has(next.norm) ? { mention, place } : null;
  if (next?.norm === "'s" || next?.norm === "'") {
    for (let at = mention.to + 1; at < mention.to + 5; at++) {
      const finer = reading.mentionAt(at);
      if (finer?.form === "place" && finer.target.place) return { mention: finer, place: finer.target.place };
      if (BODIES_OF_STATE.has(tokens[at]?.norm ?? "")) return null;
    }
    return { mention, place };
  }
  if (next?.norm === "-" && !next.spaced && tokens[mention.to + 1]?.norm !== "based") return null;
  if (next !== undefined && BODIES_OF_STATE.has(next.norm) && !next.breaks) return null;
  return { mention, place };
}

/** The place a preposition at `at` leads to, within a few words. */
export function placeAfter(
  reading: Reading,
  at: number,
  end: number,
  extra?: ReadonlySet<string>,
): PlaceMention | null {
  const { tokens } = reading;
  const preposition = tokens[at]?.norm ?? "";
  if (!PLACE_PREPOSITIONS.has(preposition) && !extra?.has(preposition)) return null;
  const before = tokens[at - 1]?.norm ?? "";
  if (SPEECH_PLACES.has(before)) return null;
  for (let next = at + 1; next < Math.min(end, at + 7); next++) {
    const mention = reading.mentionAt(next);
    if (mention) {
      const found = placeOf(reading, mention);
      return found ? asPlace(found.mention, found.place, preposition) : null;
    }
    const token = tokens[next];
    if (token === undefined || (token.kind === "sign" && token.norm !== "-" && token.norm !== '"')) return null;
    if (!PASS.has(token.norm) && !token.upper) return null;
  }
  return null;
}

/** Whether another name follows after "," or "and". */
function goesOn(reading: Reading, at: number): boolean {
  const link = reading.tokens[at]?.norm ?? "";
  if (link !== "," && link !== "and" && link !== "or") return false;
  const next = reading.tokens[at + 1]?.norm === "and" ? at + 2 : at + 1;
  const mention = reading.mentionAt(next);
  return mention !== null && mention.target.place !== null;
}

/** The places named together with one: "in Iraq, Syria and Afghanistan". */
export function coordinated(reading: Reading, first: PlaceMention, end: number): PlaceMention[] {
  const { tokens } = reading;
  const found = [first];
  let at = first.to;
  while (at < end) {
    let next = at;
    while (next < end && [",", "and", "or", "&", "/", "also"].includes(tokens[next]?.norm ?? "")) next++;
    if (next === at) break;
    while (
      next < end &&
      ["in", "neighbouring", "neighboring", "the", "parts", "of", "eastern", "northern", "to", "nearby"].includes(
        tokens[next]?.norm ?? "",
      )
    )
      next++;
    const mention = reading.mentionAt(next);
    const place = mention && mention.from === next ? placeOf(reading, mention) : null;
    if (!mention || !place) break;
    // "to Russia, South Korea's agency said": a comma alone joins nothing, unless a list goes on.
    const comma = next - at === 1 && tokens[at]?.norm === ",";
    if (
      comma &&
      !goesOn(reading, mention.to) &&
      mention.target.within === null &&
      found.at(-1)?.within !== mention.target.place?.id
    )
      break;
    const previous = found.at(-1);
    // "Mosul, Iraq" is one place, and so is "Iraq's Anbar".
    const same =
      previous !== undefined && (previous.within === place.place.id || mention.target.within === previous.place.id);
    if (same && mention.target.within !== null)
      found[found.length - 1] = asPlace(place.mention, place.place, first.preposition);
    else if (!same) found.push(asPlace(place.mention, place.place, first.preposition));
    at = place.mention.to;
  }
  return found;
}

/** "500 troops for Iraq": right after the noun, "for" leads to a place. */
export function placeFor(reading: Reading, at: number, end: number): PlaceMention[] {
  if (reading.tokens[at]?.norm !== "for") return [];
  const found = placeAfter(reading, at, end, FOR);
  return found ? coordinated(reading, found, end) : [];
}
const FOR: ReadonlySet<string> = new Set(["for"]);

/** Looks right of a number for the place its people are in or go to. */
export function placeRight(reading: Reading, from: number, end: number, extra?: ReadonlySet<string>): PlaceMention[] {
  const { tokens } = reading;
  for (let at = from; at < end; at++) {
    const norm = tokens[at]?.norm ?? "";
    if (CLAUSE_SIGNS.has(norm) && norm !== "(" && norm !== ")" && norm !== "—") return [];
    const found = placeAfter(reading, at, end, extra);
    if (found) return coordinated(reading, found, end);
  }
  return [];
}

/** Looks left of a number, the nearest first. */
export function placeLeft(reading: Reading, from: number, to: number, extra?: ReadonlySet<string>): PlaceMention[] {
  for (let at = to - 1; at >= from; at--) {
    const found = placeAfter(reading, at, to, extra);
    // "from Estonia to Bulgaria" is a stretch, and not where its end is.
    if (found?.preposition === "to" && reading.tokens[(reading.mentionAt(at - 1)?.from ?? 0) - 1]?.norm === "from")
      continue;
    // "at Al Udeid in Qatar": the finer place stands before the country.
    const finer = found ? reading.mentionAt(at - 1) : null;
    if (found && finer?.target.place && finer.target.within === found.place.id)
      return [asPlace(finer, finer.target.place, found.preposition)];
    if (found && found.from < to) return coordinated(reading, found, to);
  }
  return [];
}
