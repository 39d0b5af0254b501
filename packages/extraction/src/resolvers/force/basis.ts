import type { Mention } from "../../gazetteer/match.ts";
import { PLACE_PREPOSITIONS } from "../../language/english/clauses.ts";
import { COUNTED } from "../../language/english/nouns.ts";
import { SAID } from "../../language/english/verbs.ts";
import { words } from "../../language/phrases.ts";
import type { Reading } from "../../text/reading.ts";
import { isDateline, type Rejection, type Resolved, type Subject } from "../context.ts";
import type { Named } from "@muster/model";

export type ForceRule = (subject: Subject, host: Named | null) => Resolved<Named> | Rejection | null;

export const BEARINGS = words("northern southern eastern western central neighbouring neighboring nearby");

/** Where "France or Denmark" begins: what stands before the first of joined names goes for all of them. */
export function leadOf(reading: Reading, mention: Mention): number {
  let at = mention.from;
  while (BEARINGS.has(reading.tokens[at - 1]?.norm ?? "")) at--;
  for (let steps = 0; steps < 8; steps++) {
    const joined = ["and", "or"].includes(reading.tokens[at - 1]?.norm ?? "") ? reading.mentionAt(at - 2) : null;
    if (!joined || joined.form !== mention.form) return at;
    at = joined.from;
  }
  return at;
}

export const UNDER = words("of with outside against to from under for by as told within alongside and");

/** What can be whose soldiers are counted, read as the sentence's subject. */
export function agentAt(reading: Reading, mention: Mention): Named | null {
  const { force } = mention.target;
  if (force === null || isDateline(reading, mention.from, mention.to)) return null;
  const owned =
    reading.tokens[mention.to]?.norm === "'s" ? reading.tokens[mention.to + 1]?.norm : reading.tokens[mention.to]?.norm;
  if (COUNTED.has(owned ?? "") || owned === "troop" || owned === "military") return force;
  const lead = leadOf(reading, mention);
  const before = reading.tokens[lead - 1]?.norm ?? "";
  const earlier = reading.tokens[lead - 2]?.norm ?? "";
  const behind = PLACE_PREPOSITIONS.has(before) || (before === "the" && PLACE_PREPOSITIONS.has(earlier));
  if (mention.form === "name" || mention.form === "capital") {
    if (
      behind ||
      before === "from" ||
      before === "near" ||
      before === "against" ||
      before === "with" ||
      before === "of" ||
      before === "told" ||
      before === "by" ||
      (before === "the" && ["from", "of", "with", "against"].includes(earlier))
    )
      return null;
    if (mention.form === "capital" && before === ",") return null;
  }
  if (mention.form === "force" || mention.form === "mission") {
    const under = before === "the" || before === "a" ? earlier : before;
    if ((PLACE_PREPOSITIONS.has(under) && under !== "on") || UNDER.has(under)) return null;
    if (
      reading.tokens[mention.to]?.norm === "-" &&
      reading.tokens[mention.to + 1]?.norm === "led" &&
      under !== "" &&
      !reading.tokens[mention.from]?.upper
    )
      return null;
  }
  if (mention.form === "people") {
    // "Iraqi officials said", "the Syrian border": nobody's soldiers yet.
    if (behind && !["military", "army", "forces", "command"].includes(reading.tokens[mention.to]?.norm ?? ""))
      return null;
  }
  return force;
}

/** Whether the words just before a mention are somebody speaking. */
export const speaks = (reading: Reading, at: number): boolean => SAID.has(reading.tokens[at]?.norm ?? "");
