import { FALL_NOUNS, RISE_NOUNS } from "../../language/english/verbs.ts";
import { type Resolved, stated, type Subject } from "../context.ts";
import { type ModalityRule, lastCue, clauseStart, NEAR, settled } from "./basis.ts";
import type { Modality } from "@muster/model";

const FINITE = new Set(
  (
    "has had have is are was were keeps kept maintains maintained retains retained hosts hosted remains remained stays stayed stands stood numbered totals totalled consists consisted comprises " +
    "includes included serves served sent deployed dispatched contributed provided committed stationed arrived joined grew rose fell dropped swelled shrank climbed declined dwindled withdrew pulled cut left increased reduced " +
    "raised expanded boosted doubled lowered decreased sends deploys contributes provides fields operates added removed"
  ).split(" "),
);
const REACH = 4;
/** "will send", "agreed to expand", "could rise": the words that bend the verb left of the number. */
export const governed: ModalityRule = ({ subject, left }) => {
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
