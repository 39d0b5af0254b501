import type { Named } from "@muster/model";
import { partOf } from "../gazetteer/bearings.ts";
import type { Mention } from "../gazetteer/types.ts";
import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sentence } from "../reading/sentences.ts";
import { BLANK, BREAK, SPACED } from "../text/tokens.ts";

/** A place as a preposition leads to it: "in Iraq and Syria", from the preposition's token to the end of the last name. */
export interface PlacePhrase {
  readonly places: readonly Named[];
  readonly preposition: number;
  readonly end: number;
}

const LEAD = 9;

/** The place a mention stands for where it is used as a place, or null. */
export function placeOf(reading: Reading, mention: Mention): Named | null {
  if (mention.place === null) return null;
  if (mention.form === "name" || mention.form === "place" || mention.form === "capital") {
    // "Iraq's army", "the Mali government": what belongs to a state is not its land.
    const owned = reading.is(mention.to, W.possessive) ? mention.to + 1 : mention.to;
    if (reading.is(owned, W.stateBody) && mention.form !== "place") return null;
    if (
      reading.is(mention.to, W.hyphen) &&
      !reading.tokens.has(mention.to, SPACED | BREAK | BLANK) &&
      !reading.is(mention.to + 1, W.basedWord)
    )
      return null;
    return mention.place;
  }
  // "on Syrian soil", "in the Iraqi capital".
  if (mention.form === "people")
    return reading.is(mention.to, W.land) || reading.is(mention.to + 1, W.land) ? mention.place : null;
  return null;
}

/** "the northern city of", "neighbouring", "parts of": words between a preposition and the place it leads to. */
const passes = (reading: Reading, at: number): boolean =>
  reading.is(at, W.determiner) ||
  reading.is(at, W.bearing) ||
  reading.is(at, W.land) ||
  reading.is(at, W.of) ||
  reading.is(at, W.country) ||
  reading.is(at, W.regionNoun) ||
  reading.is(at, W.placeAdjective) ||
  reading.is(at, W.and) ||
  reading.is(at, W.in) ||
  reading.is(at, W.around);

/** A place where nobody is deployed: where somebody spoke, or the way somebody fought. */
function isSpeechPlace(reading: Reading, preposition: number, end: number, from: number): boolean {
  if (reading.is(preposition - 1, W.office) && !reading.is(preposition - 1, W.troops)) return true;
  for (let at = preposition - 1; at >= Math.max(from, preposition - 3); at--) {
    if (reading.mentionAt(at) || reading.is(at, W.comma)) return false;
    if (
      reading.is(at, W.speechPlace) ||
      reading.is(at, W.announces) ||
      (reading.is(at, W.say) && !reading.is(at, W.send))
    )
      return !reading.is(at, W.troops);
    if (reading.is(at, W.troops) || reading.is(at, W.body)) return false;
  }
  return reading.is(end, W.speechPlace) && !reading.is(end, W.office);
}

/** "in", "to", "from", and the "of" of "out of". */
export const isPlacePreposition = (reading: Reading, at: number): boolean =>
  (reading.is(at, W.placePreposition) && !(reading.is(at, W.to) && reading.is(at - 1, W.closeWord))) ||
  (reading.is(at, W.of) && reading.is(at - 1, W.out));

/** The place phrase whose preposition stands at `at`, or null. */
export function placePhraseAt(reading: Reading, at: number, to: number): PlacePhrase | null {
  if (!isPlacePreposition(reading, at)) return null;
  let next = at + 1;
  while (next < Math.min(to, at + LEAD) && !reading.mentionAt(next) && passes(reading, next)) next++;
  const first = reading.mentionAt(next);
  if (first === null || first.from !== next || next >= to) return null;
  const places: Named[] = [];
  let mention: Mention | null = first;
  let end = first.from;
  while (mention !== null && end < to) {
    const place = finest(reading, mention, to);
    if (place === null) break;
    places.push(place.place);
    end = place.end;
    const joint = joinedAt(reading, end);
    mention = joint === -1 ? null : reading.mentionAt(joint);
    // "in Iraq, the United States": the comma ends the phrase unless a list goes on.
    if (mention && reading.is(end, W.comma) && !listGoesOn(reading, mention, to)) mention = null;
  }
  return places.length === 0 ? null : { places, preposition: at, end };
}

/** "Erbil, Iraq", "the Iraqi city of Mosul", "Baghdad in Iraq": the finer place of the two. */
function finest(reading: Reading, mention: Mention, to: number): { place: Named; end: number } | null {
  if (mention.form === "people") {
    let at = mention.to;
    while (
      at < Math.min(to, mention.to + 5) &&
      !reading.mentionAt(at) &&
      (reading.is(at, W.land) || reading.is(at, W.of) || reading.is(at, W.bearing) || reading.is(at, W.comma))
    )
      at++;
    const inner = reading.mentionAt(at);
    if (inner?.place && inner.within === mention.place?.id && at > mention.to)
      return { place: inner.place, end: inner.to };
  }
  if (reading.is(mention.to, W.possessive) && mention.place) {
    let at = mention.to + 1;
    while (at < mention.to + 4 && !reading.mentionAt(at) && passes(reading, at)) at++;
    const inner = reading.mentionAt(at);
    if (inner?.place && (inner.within === mention.place.id || inner.form === "place"))
      return { place: inner.place, end: inner.to };
    // "Syria's northeast".
    if (mention.form === "name" && reading.is(mention.to + 1, W.direction)) {
      const part = partOf(mention.place, reading.value(mention.to + 1));
      if (part) return { place: part, end: mention.to + 2 };
    }
    if (reading.is(mention.to + 1, W.land)) return { place: mention.place, end: mention.to + 2 };
  }
  const whole = placeOf(reading, mention);
  if (whole === null) return null;
  // "the north of Mali".
  const bearing =
    reading.is(mention.from - 1, W.of) && reading.is(mention.from - 2, W.direction) && mention.form === "name"
      ? reading.value(mention.from - 2)
      : 0;
  const place = partOf(whole, bearing) ?? whole;
  const apposed = reading.is(mention.to, W.comma) ? reading.mentionAt(mention.to + 1) : null;
  if (apposed?.place && mention.within !== null && apposed.place.id === mention.within)
    return { place, end: apposed.to };
  return { place, end: mention.to };
}

/** Where the next name of a list would begin: after a comma, an "and", or both, with words of direction passed over. */
function joinedAt(reading: Reading, at: number): number {
  let next = at;
  if (reading.is(next, W.comma)) next++;
  if (reading.is(next, W.and) || reading.is(next, W.or) || reading.is(next, W.slash)) next++;
  if (next === at) return -1;
  if (reading.is(next, W.placePreposition)) return -1;
  while (next < at + 5 && !reading.mentionAt(next) && (reading.is(next, W.determiner) || reading.is(next, W.bearing)))
    next++;
  return reading.mentionAt(next)?.from === next ? next : -1;
}

function listGoesOn(reading: Reading, mention: Mention, to: number): boolean {
  const after = mention.to;
  if (after >= to) return true;
  if (reading.is(after, W.and) || reading.is(after, W.or)) return true;
  return reading.is(after, W.comma) && joinedAt(reading, after) !== -1;
}

const found = new WeakMap<Reading, Map<number, readonly PlacePhrase[]>>();

/** The place phrases of a sentence in order, looked for once. */
function phrasesOf(reading: Reading, { index, from, to }: Sentence): readonly PlacePhrase[] {
  let sentences = found.get(reading);
  if (sentences === undefined) found.set(reading, (sentences = new Map()));
  let phrases = sentences.get(index);
  if (phrases !== undefined) return phrases;
  const list: PlacePhrase[] = [];
  for (let at = from; at < to; at++) {
    if (!isPlacePreposition(reading, at)) continue;
    const phrase = placePhraseAt(reading, at, to);
    if (phrase === null || isSpeechPlace(reading, at, phrase.end, from)) continue;
    list.push(phrase);
    at = phrase.end - 1;
  }
  phrases = list;
  sentences.set(index, phrases);
  return phrases;
}

/** The place phrases whose preposition stands in `[from, to)`, in order. */
export function placePhrases(reading: Reading, from: number, to: number): readonly PlacePhrase[] {
  if (from >= to) return [];
  const first = reading.sentenceAt(from);
  if (to <= first.to)
    return phrasesOf(reading, first).filter(({ preposition }) => preposition >= from && preposition < to);
  const phrases: PlacePhrase[] = [];
  for (let { index } = first; index < reading.sentences.length; index++) {
    const sentence = reading.sentences[index];
    if (sentence === undefined || sentence.from >= to) break;
    for (const phrase of phrasesOf(reading, sentence))
      if (phrase.preposition >= from && phrase.preposition < to) phrases.push(phrase);
  }
  return phrases;
}

/** Whether a mention may be somebody who acts, and not only a place behind a preposition or a dateline. */
export const isBehindPreposition = (reading: Reading, from: number): boolean => {
  let at = from - 1;
  while (reading.is(at, W.determiner) || reading.is(at, W.bearing) || reading.is(at, W.placeAdjective)) at--;
  return reading.is(at, W.placePreposition) || reading.is(at, W.near) || reading.is(at, W.away);
};
