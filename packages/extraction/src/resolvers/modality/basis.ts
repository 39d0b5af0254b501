import { CLAUSE_SIGNS, CLAUSE_WORDS } from "../../language/english/clauses.ts";
import { AUTHORISED, PLANNED, PROPOSED, SAID } from "../../language/english/verbs.ts";
import type { Reading } from "../../text/reading.ts";
import type { Resolved, Subject } from "../context.ts";
import type { Verb } from "../verb.ts";
import type { Modality } from "@muster/model";

export interface ModalityInput {
  readonly subject: Subject;
  readonly left: Verb | null;
  readonly right: Verb | null;
  readonly kindRule: string;
}

export type ModalityRule = (input: ModalityInput) => Resolved<Modality> | null;

export interface Cue {
  readonly modality: Modality;
  readonly at: number;
  readonly word: string;
}

export const LISTS = [
  { modality: "authorised", phrases: AUTHORISED },
  { modality: "proposed", phrases: PROPOSED },
  { modality: "planned", phrases: PLANNED },
] as const;

/** "May" with a capital is a month. */
export const isMonth = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.norm === "may" && (reading.tokens[at]?.upper ?? false);

/** The cue nearest to the end of `[from, to)`; of two that end together, the longer. */
export function lastCue(reading: Reading, from: number, to: number): Cue | null {
  for (let end = to; end > from; end--) {
    if (reading.mentionAt(end - 1) || isMonth(reading, end - 1)) continue;
    let best: (Cue & { length: number }) | null = null;
    for (const { modality, phrases } of LISTS) {
      const at = phrases.startTo(reading.tokens, end);
      if (at < from) continue;
      if (reading.tokens[at]?.norm === "order" && reading.tokens[at - 1]?.norm === "in") continue;
      if (best === null || end - at > best.length)
        best = { modality, at, word: reading.tokens[at]?.norm ?? "", length: end - at };
    }
    if (best) return best;
  }
  return null;
}

/** The start of the stretch that may bend a verb at `at`: its own clause, but not past a finite verb's "and". */
export function clauseStart({ reading, sentence }: Subject, at: number): number {
  for (let back = at - 1; back >= sentence.from; back--) {
    const norm = reading.tokens[back]?.norm ?? "";
    const before = reading.tokens[back - 1]?.norm ?? "";
    if (norm === "that" && (SAID.has(before) || before === "adds" || before === "reporters")) return back + 1;
    if (
      (CLAUSE_SIGNS.has(norm) && norm !== ")" && norm !== "(") ||
      (CLAUSE_WORDS.has(norm) && norm !== "as" && norm !== "if")
    )
      return back + 1;
  }
  return sentence.from;
}

/** How near a cue without a verb of its own stands: "requested up to another 40,000". */
export const NEAR = 6;

/** "would" is reported speech after an announcement, and a condition after "if" or beside an option. */
export function settled(cue: Cue, { reading, hedged, sentence }: Subject, from: number): Modality {
  if (cue.modality !== "planned") return cue.modality;
  let near = Math.max(from, cue.at - NEAR);
  for (let at = near; at < cue.at; at++) if (reading.tokens[at]?.norm === ",") near = at + 1;
  const wider = lastCue(reading, Math.min(near, cue.at), cue.at);

  for (let at = sentence.from; at < sentence.to; at++) {
    const norm = reading.tokens[at]?.norm;
    if (norm === "if" && (cue.word === "would" || at > hedged.from)) return "proposed";
  }
  if (cue.word === "would") {
    const next = reading.tokens[cue.at + 1]?.norm ?? "";
    if (next === "need" || next === "require" || next === "like") return "proposed";
    if (wider?.modality === "proposed") return "proposed";
  }
  if ((cue.word === "to" || cue.word === "plan" || cue.word === "plans") && wider?.modality === "proposed")
    return "proposed";
  return cue.modality;
}
