import type { Named } from "@muster/model";
import { CLAUSE_SIGNS, LAND, MISSION_NOUNS, THERE } from "../language/english/clauses.ts";
import type { Reading } from "../text/reading.ts";
import { implied, lastSaidIn, type Rejection, type Resolved, stated, type Subject } from "./context.ts";
import { coordinated, placeFor, type PlaceMention, placeLeft, placeOf, placeRight } from "./places.ts";

export interface PlaceFound {
  readonly places: readonly Named[];
  readonly preposition: string;
  readonly at: number;
  readonly end: number;
}
export type PlaceRule = (subject: Subject, leaving: boolean) => Resolved<PlaceFound> | Rejection | null;

const FROM: ReadonlySet<string> = new Set(["from", "of"]);
const NONE: ReadonlySet<string> = new Set();

const EACH = new Set(["each", "apiece"]);

function hasEach(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (EACH.has(reading.tokens[at]?.norm ?? "")) return true;
  return false;
}

/** One number for two places is both places' number only where the words say "each". */
function whole(
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

/** "... 2,500 troops in Iraq": after the number, before the next one. */
const after: PlaceRule = (subject, leaving) => {
  const { reading, counted, hedged, right, sentence } = subject;
  const inside =
    counted.rule === "elided" || counted.rule === "of-whom" || counted.rule === "has" ? hedged.to : counted.to;
  const meant = placeFor(reading, inside, right);
  const found = meant.length > 0 ? meant : placeRight(reading, inside, right, leaving ? FROM : NONE);
  const [first] = found;
  if (first === undefined) return null;
  const { tokens } = reading;
  const lead = first.from - 1;
  const joined = lead > inside && [",", "and"].includes(tokens[lead - 1]?.norm ?? "");

  // "from 4,500 to 2,500 and in Iraq from 3,000": the place belongs to the number that follows it.
  if (joined && right < sentence.to && right - first.to <= 3 && lead - inside <= 2) return null;
  // "the presence in Germany, about 35,000 troops, is the largest in Europe": words set apart by commas look back.
  const apart = tokens[hedged.from - 1]?.norm === "," && tokens[counted.to]?.norm === ",";
  if (apart && placeLeft(reading, sentence.from, hedged.from).length > 0) return null;
  return whole(subject, found, "after");
};

/** "In Iraq, the United States has 2,500 troops": before the number, the nearest first. */
const before: PlaceRule = (subject, leaving) => {
  const { reading, hedged, left, sentence } = subject;
  const away = leaving || subject.counted.rule === "remaining" ? FROM : NONE;
  const near = placeLeft(reading, left, hedged.from, away);
  const found = near.length > 0 ? near : placeLeft(reading, sentence.from, hedged.from, away);
  return whole(subject, found, "before");
};

const QUIT = new Set(
  "leave leaves leaving left exit exits exited exiting quit quits depart departed enter entered entering reach reached".split(
    " ",
  ),
);

/** "600 troops would leave northeastern Syria": the place is the verb's object. */
const object: PlaceRule = ({ reading, counted, right }) => {
  for (let at = counted.to; at < Math.min(right, counted.to + 12); at++) {
    if (!QUIT.has(reading.tokens[at]?.norm ?? "")) continue;
    const next = reading.tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
    const mention = reading.mentionAt(next);
    const found = mention && mention.from === next ? placeOf(reading, mention) : null;
    if (found)
      return stated(
        { places: [found.place], preposition: "from", at: found.mention.from, end: found.mention.to },
        "object",
      );
  }
  return null;
};

const HOSTS = new Set("hosts host hosting hosted hosting where houses housed home sees".split(" "));

/** "Iraq hosts 2,500 US troops", "Syria, where 900 soldiers are": the place acts, or is spoken of. */
const host: PlaceRule = ({ reading, hedged, sentence }) => {
  const mentions = reading.mentionsIn(sentence.from, hedged.from);
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at];
    const found = mention && placeOf(reading, mention);
    if (!found) continue;
    const next = reading.tokens[found.mention.to]?.norm ?? "";
    const then = reading.tokens[found.mention.to + 1]?.norm ?? "";
    const hosts =
      HOSTS.has(next) ||
      ((next === "," ||
        next === "is" ||
        next === "also" ||
        next === "currently" ||
        next === "already" ||
        next === "will" ||
        next === "would" ||
        next === "could" ||
        next === "may") &&
        HOSTS.has(then));
    const finer = reading.mentionAt(found.mention.from - 2);
    const place = finer?.target.place && finer.target.within === found.place.id ? finer.target.place : found.place;
    if (hosts)
      return stated({ places: [place], preposition: "in", at: found.mention.from, end: found.mention.to }, "host");
  }
  return null;
};

/** "the Iraq mission", "its Mali deployment", "Kosovo's KFOR": a place's name or a mission's as an adjective. */
const adjective: PlaceRule = ({ reading, hedged, sentence, counted, right }) => {
  const mentions = [
    ...reading.mentionsIn(hedged.from, right),
    ...reading.mentionsIn(sentence.from, hedged.from).toReversed(),
  ];
  for (const mention of mentions) {
    const next = reading.tokens[mention.to]?.norm ?? "";
    if (mention.form === "mission" && mention.target.place)
      return implied(
        { places: [mention.target.place], preposition: "in", at: mention.from, end: mention.to },
        "mission",
      );
    if ((mention.form === "name" || mention.form === "place") && mention.target.place) {
      const bound = next === "-" && ["based", "bound"].includes(reading.tokens[mention.to + 1]?.norm ?? "");
      if (bound || MISSION_NOUNS.has(next))
        return stated(
          { places: [mention.target.place], preposition: "in", at: mention.from, end: mention.to },
          "adjective",
        );
    }
    if (mention.form === "people" && mention.target.place && LAND.has(next) && mention.from > counted.to)
      return stated({ places: [mention.target.place], preposition: "in", at: mention.from, end: mention.to }, "land");
  }
  return null;
};

/** The one place that the sentences before spoke of. */
function spokenOf(subject: Subject, reach: number): Named | null {
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

/** "there", "in the country": the place spoken of before. */
const there: PlaceRule = (subject) => {
  const { reading, sentence, hedged, clauseEnd, counted } = subject;
  for (let at = sentence.from; at < clauseEnd; at++) {
    const end = THERE.endFrom(reading.tokens, at);
    if (end === -1) continue;
    // "there are 500 soldiers" says that they exist, not where.
    const verb = reading.tokens[end]?.norm ?? "";
    if (
      reading.tokens[at]?.norm === "there" &&
      ["are", "were", "is", "was", "have", "has", "will", "would", "had", "could"].includes(verb)
    )
      continue;
    const inside = placeLeft(reading, sentence.from, at)[0];
    if (inside && inside.from < hedged.from)
      return implied({ places: [inside.place], preposition: "in", at, end }, "there-in-sentence");
    const own = counted.mentions[0]?.target.force?.id;
    for (const mention of own === undefined ? [] : reading.mentionsIn(sentence.from, hedged.from).toReversed())
      if (mention.form === "name" && mention.target.place && mention.target.place.id !== own)
        return implied({ places: [mention.target.place], preposition: "in", at, end }, "there-in-sentence");

    const place = spokenOf(subject, 4);
    if (place) return implied({ places: [place], preposition: "in", at, end }, "there");
  }
  return null;
};

const AWAY: ReadonlySet<string> = new Set(["from", "of", "near", "against", "toward", "towards"]);

/** Another place in the sentence, tied to something else: then an earlier sentence does not say where they are. */
const elsewhere: PlaceRule = ({ reading, sentence, hedged }, leaving) => {
  const [place] = placeLeft(reading, sentence.from, hedged.from, AWAY).concat(
    placeRight(reading, hedged.to, sentence.to, AWAY),
  );
  if (place === undefined) return null;
  if (leaving) return implied({ places: [place.place], preposition: "from", at: place.from, end: place.to }, "away");
  return { by: "no-place", why: `${place.place.name} is named, but not as where they are` };
};

const earlier: PlaceRule = (subject) => {
  const place = spokenOf(subject, 2);
  return place && !subject.said.slice(-8).some((one) => one.force.id === place.id)
    ? implied({ places: [place], preposition: "in", at: -1, end: -1 }, "earlier-sentence")
    : null;
};

const inTitle: PlaceRule = ({ title }) => {
  if (title === null) return null;
  const found = placeRight(title, 0, title.tokens.length);
  const all = found[0] ? coordinated(title, found[0], title.tokens.length) : [];
  const [place] = all;
  if (place && all.length === 1) return implied({ places: [place.place], preposition: "in", at: -1, end: -1 }, "title");
  return null;
};

export const PLACE_RULES: readonly { readonly name: string; readonly rule: PlaceRule }[] = [
  { name: "object", rule: object },
  { name: "after", rule: after },
  { name: "host", rule: host },
  { name: "before", rule: before },
  { name: "adjective", rule: adjective },
  { name: "there", rule: there },
  { name: "elsewhere", rule: elsewhere },
  { name: "earlier-sentence", rule: earlier },
  { name: "title", rule: inTitle },
];

export const endsClause = (reading: Reading, at: number): boolean => CLAUSE_SIGNS.has(reading.tokens[at]?.norm ?? "");
