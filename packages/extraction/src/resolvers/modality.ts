import type { Modality } from "@muster/model";
import { CLAUSE_SIGNS, CLAUSE_WORDS } from "../language/english/clauses.ts";
import { AUTHORISED, ESTIMATED, FALL_NOUNS, PLANNED, PROPOSED, RISE_NOUNS, SAID } from "../language/english/verbs.ts";
import { phrases } from "../language/phrases.ts";
import type { Reading } from "../text/reading.ts";
import { implied, type Resolved, stated, type Subject } from "./context.ts";
import type { Verb } from "./verb.ts";

export interface ModalityInput {
  readonly subject: Subject;
  readonly left: Verb | null;
  readonly right: Verb | null;
  readonly kindRule: string;
}

export type ModalityRule = (input: ModalityInput) => Resolved<Modality> | null;

interface Cue {
  readonly modality: Modality;
  readonly at: number;
  readonly word: string;
}

const LISTS = [
  { modality: "authorised", phrases: AUTHORISED },
  { modality: "proposed", phrases: PROPOSED },
  { modality: "planned", phrases: PLANNED },
] as const;

/** "May" with a capital is a month. */
const isMonth = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.norm === "may" && (reading.tokens[at]?.upper ?? false);

/** The cue nearest to the end of `[from, to)`; of two that end together, the longer. */
function lastCue(reading: Reading, from: number, to: number): Cue | null {
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

/** The start of the stretch that may bend a verb at `at`: its own clause, but not past a finite verb's "and". */
function clauseStart({ reading, sentence }: Subject, at: number): number {
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

const FINITE = new Set(
  (
    "has had have is are was were keeps kept maintains maintained retains retained hosts hosted remains remained stays stayed stands stood numbered totals totalled consists consisted comprises " +
    "includes included serves served sent deployed dispatched contributed provided committed stationed arrived joined grew rose fell dropped swelled shrank climbed declined dwindled withdrew pulled cut left increased reduced " +
    "raised expanded boosted doubled lowered decreased sends deploys contributes provides fields operates added removed"
  ).split(" "),
);
const COMING = phrases(
  "in the coming, over the coming, over the next, in the next, within the next, next year, next month, next week, later this year, later this month, by next, in coming, by the end of this year, by year's end",
);
const REACH = 4;
/** How near a cue without a verb of its own stands: "requested up to another 40,000". */
const NEAR = 6;

/** What stood before and what stands: "from 5,200", "its 2,500 troops" in a sentence of plans. */
const standing: ModalityRule = ({ subject, kindRule }) => {
  if (kindRule === "from-to") return stated("reported", "from");
  if (subject.counted.rule === "already") return stated("reported", "already");
  if (kindRule === "whole-of") return stated("reported", "whole");
  if (kindRule === "all-of-them") return stated("reported", "its-own");

  return null;
};

/** "will send", "agreed to expand", "could rise": the words that bend the verb left of the number. */
const governed: ModalityRule = ({ subject, left }) => {
  if (left === null) return asked(subject);
  const { reading, hedged, sentence } = subject;
  const start = clauseStart(subject, left.at);
  const finite = FINITE.has(left.word);
  const from = finite ? Math.max(start, left.at - REACH) : start;
  let cue = lastCue(reading, from, left.at + 1);
  const after = lastCue(reading, left.at + 1, hedged.from);
  if (after && after.modality !== "planned") cue = after;
  if (cue === null && !finite && reading.tokens[left.at - 1]?.norm === "to" && reading.mentionAt(left.at - 2))
    cue = { modality: "planned", at: left.at - 1, word: "to" };
  if (cue === null && !finite && left.word.endsWith("ing") && start > sentence.from) {
    // "..., bringing the total to 5,000": as sure as the clause it hangs on.
    cue = lastCue(reading, clauseStart(subject, start - 1), start);
  }
  if (cue === null && (RISE_NOUNS.has(left.word) || FALL_NOUNS.has(left.word)))
    for (let at = left.at; at >= Math.max(start, left.at - 6); at--)
      if (reading.tokens[at]?.norm.startsWith("announc")) return stated("planned", "announced-change");
  return cue ? stated(settled(cue, subject, from), `cue:${cue.word}`) : null;
};

/** "requested 40,000 troops", "proposed that 10,000 soldiers be based": the cue itself is the verb. */
function asked(subject: Subject): Resolved<Modality> | null {
  const { reading, hedged, sentence } = subject;
  const start = clauseStart(subject, hedged.from);
  const from = Math.max(sentence.from, start, hedged.from - NEAR);
  const cue = lastCue(reading, from, hedged.from);

  return cue ? stated(settled(cue, subject, from), `cue:${cue.word}`) : null;
}

/** "would" is reported speech after an announcement, and a condition after "if" or beside an option. */
function settled(cue: Cue, { reading, hedged, sentence }: Subject, from: number): Modality {
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

/** "2,500 troops will remain", "500 soldiers to deploy": the words after the number, when it is the subject. */
const governing: ModalityRule = ({ subject, left }) => {
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

/** "a ceiling of 500", "up to 1,300 under the mandate": authority rather than presence, anywhere in the clause. */
const ceiling: ModalityRule = ({ subject }) => {
  const { reading, hedged, sentence, right, counted } = subject;
  const start = clauseStart(subject, hedged.from);
  for (let at = Math.max(start, sentence.from); at < Math.min(right, counted.to + 14); at++) {
    if (at >= hedged.from && at < counted.to && at < hedged.to && reading.tokens[at]?.norm !== "maximum") continue;
    if (AUTHORISED.endFrom(reading.tokens, at) === -1 || reading.tokens[at - 1]?.norm === "-") continue;

    const word = reading.tokens[at]?.norm ?? "";
    if (
      at > counted.to &&
      ["limited", "limit", "limits", "allowed", "allows", "permitted", "mandate", "maximum"].includes(word) &&
      !["mandate"].includes(word)
    )
      continue;
    if (["limits", "mandates", "limited"].includes(word) && hedged.from - at > 6) continue;
    return stated("authorised", `cue:${word}`);
  }
  return null;
};

/** "An estimated 300", "analysts believe": nobody counted. */
const estimated: ModalityRule = ({ subject }) => {
  const { reading, hedged, right, counted } = subject;
  if (hedged.estimated) return stated("estimated", "hedge");
  const start = clauseStart(subject, hedged.from);
  for (let at = start; at < Math.min(right, counted.to + 8); at++) {
    if (at >= hedged.from && at < counted.to) continue;
    if (ESTIMATED.endFrom(reading.tokens, at) !== -1 && reading.tokens[at]?.norm !== "likely")
      return stated("estimated", `cue:${reading.tokens[at]?.norm}`);
  }
  return null;
};

/** "reducing troop numbers to 1,000 in the coming months": what the calendar puts ahead. */
const ahead: ModalityRule = ({ subject, left }) => {
  if (left !== null && left.is === "have") return null;
  const { reading, hedged, sentence, right, counted } = subject;
  for (let at = hedged.to; at < Math.min(sentence.to, Math.max(right, counted.to + 14)); at++)
    if (COMING.endFrom(reading.tokens, at) !== -1) return stated("planned", "ahead");
  return null;
};

const reported: ModalityRule = () => implied("reported", "default");

export const MODALITY_RULES: readonly { readonly name: string; readonly rule: ModalityRule }[] = [
  { name: "standing", rule: standing },
  { name: "ceiling", rule: ceiling },
  { name: "governed", rule: governed },
  { name: "governing", rule: governing },
  { name: "ahead", rule: ahead },
  { name: "estimated", rule: estimated },
  { name: "reported", rule: reported },
];
