import type { Attribution } from "@muster/model";
import { FORCE_NOUNS } from "../gazetteer/organisations.ts";
import { W } from "../language/word-classes.ts";
import { CAPS, UPPER } from "../text/tokens.ts";
import { type Resolved, stated } from "./resolved.ts";
import type { Subject } from "./subject.ts";

const REACH = 14;

/** Who says so, of the sentence that carries the number: "X said", "according to X". */
export function resolveAttribution({ reading, sentence }: Subject): Resolved<Attribution> | null {
  for (let at = sentence.from; at < sentence.to; at++) {
    const according = reading.is(at, W.according);
    if (
      !according &&
      !(reading.is(at, W.say) && (reading.is(at, W.past) || reading.is(at, W.singular)) && !reading.is(at, W.notSaying))
    )
      continue;
    const from = according ? at + 2 : Math.max(sentence.from, at - REACH);
    const to = according ? Math.min(sentence.to, at + 2 + REACH) : at;
    const who = speakerIn(reading, from, to, according);
    if (who) return stated(who, according ? "according-to" : "verb-of-saying");
  }
  return null;
}

function speakerIn(reading: Subject["reading"], from: number, to: number, forward: boolean): Attribution | null {
  let start = from;
  let end = to;
  for (let at = forward ? from : to - 1; forward ? at < to : at >= from; at += forward ? 1 : -1) {
    const stop =
      reading.isNumber(at) ||
      reading.is(at, W.comma) ||
      reading.is(at, W.semicolon) ||
      reading.is(at, W.colon) ||
      reading.is(at, W.quote) ||
      reading.is(at, W.dash) ||
      reading.is(at, W.that) ||
      reading.is(at, W.subordinator) ||
      reading.is(at, W.but);
    if (!stop) continue;
    if (forward) end = at;
    else start = at + 1;
    break;
  }
  const { tokens } = reading;
  let organisation: string | null = null;
  let office: string | null = null;
  let named: number[] = [];
  for (let at = start; at < end; at++) {
    const mention = reading.mentionAt(at);
    const inName = mention !== null && tokens.has(mention.to, UPPER) && reading.is(mention.to, W.press);
    if (mention?.force && !inName) {
      organisation ??= mention.force.name;
      at = mention.to - 1;
      continue;
    }
    if (reading.is(at, W.forceNoun)) organisation ??= FORCE_NOUNS.get(tokens.norm(at))?.name ?? null;
    if (reading.is(at, W.office)) {
      office ??= tokens.norm(at);
      named = [];
      continue;
    }
    if (reading.isWord(at) && tokens.has(at, UPPER) && !reading.is(at, W.determiner) && !reading.is(at, W.say))
      named.push(at);
    else if (!reading.is(at, W.hyphen) && !reading.is(at, W.fullStop)) named = named.length >= 2 ? named : [];
  }
  const first = named.at(0);
  const last = named.at(-1);
  const speaker = first !== undefined && last !== undefined && last - first < 6 ? reading.words(first, last + 1) : null;
  if (speaker === null && office === null && organisation === null) return null;
  if (
    speaker !== null &&
    last !== undefined &&
    (reading.is(last, W.press) || (first === last && tokens.has(last, CAPS)))
  )
    return { speaker: null, office, organisation: speaker, anonymous: false };
  const nameless =
    speaker === null && office !== null && reading.language.is(reading.language.vocabulary.id(office), W.nameless);
  return { speaker, office, organisation, anonymous: nameless };
}
