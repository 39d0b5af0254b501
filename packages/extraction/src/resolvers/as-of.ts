import { firstDay, lastDay, type Modality, type PartialDate } from "@muster/model";
import { NOW } from "../language/english/clauses.ts";
import { ORIGINS } from "../language/english/dates.ts";
import { SAID } from "../language/english/verbs.ts";
import { words } from "../language/phrases.ts";
import { implied, type Resolved, stated, type Subject } from "./context.ts";
import { datesIn } from "./dates.ts";

/** A figure's own date: what its clause says, else the day of publication. */
export function resolveAsOf(subject: Subject, modality: Modality): Resolved<PartialDate> {
  const { reading, published, left, right, hedged, counted, clauseEnd } = subject;
  const { tokens } = reading;
  const ahead = modality === "planned" || modality === "proposed";
  const end = Math.min(Math.max(right, counted.to), Math.max(clauseEnd, right));
  for (let at = left; at < end; at++) if (NOW.has(tokens[at]?.norm ?? "") && !ahead) return implied(published, "now");
  const after = datesIn(
    tokens,
    Math.max(hedged.to, counted.rule === "direct" ? counted.to : hedged.to),
    end,
    published,
    ahead,
  );
  const before = datesIn(tokens, left, hedged.from, published, ahead).toReversed();
  for (const { date, from, to } of [...after, ...before]) {
    const lead = tokens[from - 1]?.norm ?? "";
    const wider = [tokens[from - 2]?.norm ?? "", tokens[from - 3]?.norm ?? "", lead];
    if (
      lead === "since" ||
      lead === "until" ||
      lead === "after" ||
      lead === "beyond" ||
      lead === "before" ||
      wider.includes("since")
    )
      continue;
    if (wider.some((word) => ORIGINS.has(word))) continue;
    if (!ahead && leftBehind(tokens, to, hedged.from)) continue;
    // A report says nothing of the future, and a plan nothing of the past: such a date belongs to something else.
    if (ahead ? lastDay(date) < firstDay(published) : firstDay(date) > lastDay(published)) continue;
    return stated(date, "date");
  }
  const spoken = dateOfSpeech(subject);
  return spoken ?? implied(published, "publication");
}

const PRESENT = words("is are has have remains remain keeps maintains hosts");

/** "which first sent troops in 2007, is the biggest contributor": the comma and the present tense leave the date behind. */
function leftBehind(tokens: Subject["reading"]["tokens"], from: number, to: number): boolean {
  let comma = false;
  for (let at = from; at < to; at++) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === ",") comma = true;
    if (comma && PRESENT.has(norm)) return true;
  }
  return false;
}

const DECIDED = words("decided agreed approved ordered authorised authorized planned wrote");

/** "said on 6 December that ...": the day of the word, for every number in the sentence. */
function dateOfSpeech({ reading, sentence, hedged, published }: Subject): Resolved<PartialDate> | null {
  const { tokens } = reading;
  for (const { date, from } of datesIn(tokens, sentence.from, hedged.from, published, false)) {
    if (date.precision === "year" || firstDay(date) > lastDay(published)) continue;
    for (let at = from - 1; at >= Math.max(sentence.from, from - 4); at--) {
      const norm = tokens[at]?.norm ?? "";
      if (SAID.has(norm) || DECIDED.has(norm)) return stated(date, "date-of-speech");
    }
  }
  return null;
}
