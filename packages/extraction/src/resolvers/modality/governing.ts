import { CLAUSE_SIGNS, CLAUSE_WORDS } from "../../language/english/clauses.ts";
import { SAID } from "../../language/english/verbs.ts";
import type { Reading } from "../../text/reading.ts";
import { stated } from "../context.ts";
import { type ModalityRule, type Cue, LISTS, isMonth, settled } from "./basis.ts";

function firstCue(reading: Reading, from: number, to: number): Cue | null {
  for (let at = from; at < to; at++) {
    const norm = reading.tokens[at]?.norm ?? "";
    if (CLAUSE_SIGNS.has(norm) && norm !== "(" && norm !== ")") return null;
    if (CLAUSE_WORDS.has(norm) && norm !== "who" && norm !== "which") return null;
    if (norm === "and" || SAID.has(norm)) return null;
    if (isMonth(reading, at) || (norm === "order" && reading.tokens[at - 1]?.norm === "in")) continue;
    for (const { modality, phrases } of LISTS)
      if (phrases.endFrom(reading.tokens, at) !== -1) return { modality, at, word: norm };
  }
  return null;
}

/** "2,500 troops will remain", "500 soldiers to deploy": the words after the number, when it is the subject. */
export const governing: ModalityRule = ({ subject, left }) => {
  if (left !== null && !(left.is === "have" && left.link === "")) return null;
  const { reading, counted, right } = subject;
  let end = Math.min(right, counted.to + 12);
  // A number governed from its left ends with its clause: "which has 1,100 soldiers there, wants to leave".
  if (left !== null) for (let at = end - 1; at >= counted.to; at--) if (reading.tokens[at]?.norm === ",") end = at;
  const cue = firstCue(reading, counted.to, end);

  if (cue === null) return null;
  // "troops to Iraq" is a direction, not an infinitive; a cue of one word "to" needs its verb, which the phrases spell out.
  return stated(settled(cue, subject, counted.to), `cue:${cue.word}`);
};
