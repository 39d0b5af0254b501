import type { Named } from "@muster/model";
import { W } from "../../language/word-classes.ts";
import { countryOf } from "../force/basis.ts";
import { placeOf, placePhrases } from "../places.ts";
import { stated } from "../resolved.ts";
import { directionOf, type PlaceRule, whole } from "./basis.ts";

/** "... 2,500 troops in Iraq", "sent to Mali", "stationed at Ramstein": after the number, before the next one. */
const FAR = 9;

export const after: PlaceRule = (subject, leaving, own) => {
  const { reading, counted, hedged, right, frame, sentence } = subject;
  // "The presence in Germany, about 35,000 troops, is the largest in Europe".
  const apposed =
    reading.is(hedged.from - 1, W.comma) && reading.is(Math.max(hedged.to, counted.to), W.comma) && frame.left === null;
  if (apposed && placePhrases(reading, subject.left, hedged.from).length > 0) return null;
  const aside = asideAfter(subject);
  const phrases = placePhrases(reading, Math.max(hedged.to, counted.from), right).filter(
    (phrase) => aside === null || phrase.preposition < aside[0] || phrase.preposition >= aside[1],
  );
  // "4,800 soldiers for Congo": where they are to go.
  const end = Math.max(hedged.to, counted.to);
  if (reading.is(end, W.for)) {
    const goal = reading.mentionAt(reading.is(end + 1, W.determiner) ? end + 2 : end + 1);
    const there = goal && placeOf(reading, goal);
    if (there) return stated({ places: [there], preposition: "to" }, "after");
  }
  // "sent soldiers to help Mali": whom they help.
  const helped = placeHelped(subject, end, right);
  let source = null;
  for (const phrase of phrases) {
    const direction = directionOf(subject, phrase);
    if (direction === "from") {
      source ??= phrase;
      continue;
    }
    // "based in the country to fight jihadists in the Sahel": "the country" comes first.
    if (thereBefore(subject, end, phrase.preposition)) break;
    // "moved from Syria to Iraq": where they are is where they went.
    if (aside === null && crossesClause(subject, phrase.preposition)) break;
    // "1,500, most of them at its base in Chad": where a part is.
    if (partBetween(subject, phrase.preposition)) break;
    // "from 4,500 to 2,500 and in Iraq from 3,000": the place belongs to the number that follows it.
    const lead = phrase.preposition - 1;
    const joined = lead >= counted.to && (reading.is(lead, W.comma) || reading.is(lead, W.and));
    if (joined && right < sentence.to && right - phrase.end <= 3) break;
    if (leaving && source !== null && direction === "to") return whole(subject, source, "after");
    return whole(subject, phrase, "after");
  }
  if (helped !== null && countryOf(helped) !== own?.id && source === null)
    return stated({ places: [helped], preposition: "to" }, "helped");
  const home = own !== null && source?.places.every((place) => countryOf(place) === own.id) === true;
  // "flew out of Abuja, heading for Darfur": they left home for it.
  if (home) {
    for (let at = end; at < right; at++) {
      if (!reading.is(at, W.for) && !reading.is(at, W.to)) continue;
      for (const mention of reading.mentionsIn(at + 1, Math.min(right, at + FAR))) {
        const goal = placeOf(reading, mention);
        if (goal && countryOf(goal) !== own.id) return stated({ places: [goal], preposition: "to" }, "after");
      }
    }
    return null;
  }
  if (source !== null && leaving) return whole(subject, source, "after");
  return null;
};

/** The country whose name is the object of "help", "assist", "support" behind the number. */
function placeHelped({ reading }: Parameters<PlaceRule>[0], from: number, to: number): Named | null {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    if (!reading.is(at, W.helps) || !reading.is(at - 1, W.to)) continue;
    const object = reading.mentionAt(reading.is(at + 1, W.determiner) ? at + 2 : at + 1);
    return object?.form === "name" ? object.place : null;
  }
  return null;
}

/** Whether "there" or "in the country" stands between the number and a place. */
function thereBefore({ reading }: Parameters<PlaceRule>[0], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const phrase = reading.language.there.from(reading.tokens, at);
    if (phrase !== null && (reading.is(at - 1, W.in) || (phrase.length === 1 && !reading.is(at + 1, W.auxiliary))))
      return true;
  }
  return false;
}

/** ", who were to have waited in Kuwait, are being sent to Kabul": what commas set apart between a number and its verb. */
function asideAfter({
  reading,
  hedged,
  counted,
  frame,
  sentence,
}: Parameters<PlaceRule>[0]): readonly [number, number] | null {
  const comma = Math.max(hedged.to, counted.to);
  if (!reading.is(comma, W.comma) || !reading.is(comma + 1, W.relative)) return null;
  for (let at = comma + 2; at < Math.min(sentence.to, comma + 25); at++)
    if (reading.is(at, W.comma)) return frame.left === null ? [comma, at] : null;
  return null;
}

function partBetween({ reading, hedged, counted }: Parameters<PlaceRule>[0], at: number): boolean {
  let part = false;
  for (let one = Math.max(hedged.to, counted.to); one < at; one++) {
    if (reading.is(one, W.fractionWord) && reading.is(one + 1, W.of) && reading.is(one + 2, W.whom)) part = true;
    // "(most of them recruits) stationed in Transnistria": what is said of a part ends with its bracket.
    else if (reading.is(one, W.closeBracket)) part = false;
  }
  return part;
}

/** Whether another clause begins between the number and a place: "has 900 troops and will open an embassy in Libya". */
function crossesClause({ reading, counted, hedged, frame, groups }: Parameters<PlaceRule>[0], at: number): boolean {
  const from = Math.max(hedged.to, counted.to);
  let stopped = false;
  // "— a total of 3,500 troops — to Afghanistan": the aside ends with the number.
  const closing =
    reading.is(from, W.dash) && [1, 2, 3, 4].some((back) => reading.is(frame.from - back, W.dash)) ? from : -1;
  for (let one = from; one < at; one++) {
    if (one === closing) continue;
    if (reading.is(one, W.semicolon) || (reading.is(one, W.dash) && !reading.is(one, W.hyphen))) return true;
    if (reading.is(one, W.and) || reading.is(one, W.comma) || reading.is(one, W.but) || reading.is(one, W.subordinator))
      stopped = true;
    if (!stopped) continue;
    const group = groups.find((verb) => verb.from === one);
    if (group && group.form === "finite" && group !== frame.right) return true;
  }
  return false;
}
