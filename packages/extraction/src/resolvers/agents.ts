import type { Named } from "@muster/model";
import type { Mention } from "../gazetteer/types.ts";
import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import { SPACED } from "../text/tokens.ts";
import { isDateline } from "./dateline.ts";

/** Where "France or Denmark" begins: what stands before the first of joined names goes for all of them. */
export function leadOf(reading: Reading, mention: Mention): number {
  let at = mention.from;
  // A comma joins names only in a list that has an "and", before or after: "in Ukraine, Russia has" is none.
  const next = mention.to;
  const behindComma = reading.is(next, W.comma) ? next + 1 : next;
  let list =
    reading.is(behindComma, W.and) ||
    reading.is(behindComma, W.or) ||
    (behindComma > next && reading.mentionAt(behindComma)?.form === mention.form);
  for (let steps = 0; steps < 8; steps++) {
    while (reading.is(at - 1, W.bearing) || reading.is(at - 1, W.placeAdjective)) at--;
    const and = reading.is(at - 1, W.and) || reading.is(at - 1, W.or);
    if (!and && !(list && reading.is(at - 1, W.comma))) return at;
    const joined = reading.mentionAt(at - 2);
    if (!joined || joined.form !== mention.form) return at;
    list = true;
    at = joined.from;
  }
  return at;
}

/** What can be whose soldiers are counted, read as a sentence's subject: null for a name behind a preposition. */
export function agentAt(reading: Reading, mention: Mention): Named | null {
  const { force, form } = mention;
  if (force === null || form === "place" || form === "authority" || isDateline(reading, mention.from, mention.to))
    return null;
  // "other EU members and allies": its states, and not itself.
  if (form === "force" && (reading.is(mention.to, W.nations) || reading.is(mention.to, W.memberOnly))) return null;
  const owned = reading.is(mention.to, W.possessive) ? mention.to + 1 : mention.to;
  if (reading.is(owned, W.troops) || (reading.is(owned, W.militaryWord) && !reading.is(owned, W.office))) return force;
  const lead = leadOf(reading, mention);
  const before = lead - 1;
  const the = reading.is(before, W.determiner) ? before - 1 : before;
  // "the Armed Forces of Liberia", "the army of Chad".
  if (
    reading.is(the, W.of) &&
    (reading.is(the - 1, W.armyWord) || reading.is(the - 1, W.stateBody)) &&
    (form === "name" || form === "people")
  )
    return force;
  // "after Uganda completed", "as the UN launches": a clause begins, and the name is its subject.
  const clause =
    reading.is(the, W.subordinator) && reading.is(mention.to, W.verb) && !reading.is(mention.to, W.nounToo);
  const behind = reading.is(the, W.preposition) && !reading.is(the, W.on) && !clause;
  switch (form) {
    case "name":
    case "capital":
      if (behind || reading.is(the, W.toldWord)) return null;
      if (
        reading.is(mention.to, W.hyphen) &&
        !reading.tokens.has(mention.to, SPACED) &&
        !reading.is(mention.to + 1, W.led)
      )
        return null;
      return form === "capital" && reading.is(before, W.comma) ? null : force;
    case "people":
      if (reading.is(the, W.toldWord)) return null;
      // "Iraqi officials said", "the Syrian border": nobody's soldiers yet.
      return behind && !reading.is(mention.to, W.armyWord) ? null : force;
    case "force":
    case "mission":
      if ((behind && !reading.is(the, W.by)) || reading.is(the, W.toldWord)) return null;
      return force;
    case "government":
    case "unit":
      return behind && !reading.is(the, W.by) ? null : force;
    case "nothing":
      return null;
    default:
      return form satisfies never;
  }
}
