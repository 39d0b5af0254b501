import type { Ground, Named, PartialDate, Population, Statement } from "@muster/model";
import type { Counted } from "../parsers/counted.ts";
import type { Figure } from "../parsers/figures.ts";
import type { Hedged } from "../parsers/hedge.ts";
import type { Reading } from "../text/reading.ts";
import type { Sentence } from "../text/sentences.ts";

/** A component's value, and how it was come by. */
export interface Resolved<T> {
  readonly value: T;
  readonly by: Ground["by"];
  readonly rule: string;
}

export const stated = <T>(value: T, rule: string): Resolved<T> => ({ value, by: "stated", rule });
export const implied = <T>(value: T, rule: string): Resolved<T> => ({ value, by: "implied", rule });

/** Why a candidate is no claim, and the rule that says so. */
export interface Rejection {
  readonly by: string;
  readonly why: string;
}

/** What the document has said so far: what later sentences lean on. */
export interface Said {
  readonly sentence: number;
  readonly force: Named;
  readonly place: Named;
  readonly mission: Named | null;
}

/** A number that counts soldiers, with everything a resolver may look at. */
export interface Subject {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly published: PartialDate;
  readonly title: Reading | null;
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly hedged: Hedged;
  readonly counted: Counted;
  /** The words that belong to this number: from the clause's start, or the number before, to the next number. */
  readonly left: number;
  readonly right: number;
  /** The clause's own end, numbers or not. */
  readonly clauseEnd: number;
  /** Claims made before this one in the document, the last one last. */
  readonly said: readonly (Said & { readonly from: number; readonly population: Population })[];
}

/** The last claim made in a sentence, looking back no further than to it. */
export function lastSaidIn(said: Subject["said"], sentence: number): Subject["said"][number] | null {
  for (let at = said.length - 1; at >= 0; at--) {
    const one = said[at];
    if (one === undefined || one.sentence < sentence) return null;
    if (one.sentence === sentence) return one;
  }
  return null;
}

/** Whether a token opens a mention that a dateline made: "BAGHDAD (AP) —". */
export function isDateline(reading: Reading, from: number, to: number): boolean {
  const sentence = reading.sentenceAt(from);
  if (from - sentence.from > 3) return false;
  const opens = sentence.index === 0 || reading.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  if (!opens) return false;
  for (let at = to; at < Math.min(to + 8, sentence.to); at++) {
    const norm = reading.tokens[at]?.norm;
    if (norm === "(" || norm === "—" || norm === "–" || (norm === "-" && reading.tokens[at]?.spaced)) return true;
    if (reading.tokens[at]?.kind === "word" && !reading.tokens[at]?.upper) return false;
  }
  return false;
}
