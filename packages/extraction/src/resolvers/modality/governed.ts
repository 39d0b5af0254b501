import type { Modality } from "@muster/model";
import type { VerbGroup } from "../../grammar/verb-groups.ts";
import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import { chainAbove, governor, type ModalityRule } from "./basis.ts";
import type { Subject } from "../subject.ts";

/** What one verb makes of what hangs on it; null where it says nothing of it. */
function modalityOf({ reading }: Subject, verb: VerbGroup, above: boolean): Modality | null {
  const { head } = verb;
  if (verb.modal === "may") return "proposed";
  if (above || verb.modal !== "none") {
    if (reading.is(head, W.propose) && !reading.is(head, W.plan)) return "proposed";
    if (reading.is(head, W.authorise)) return "authorised";
  }
  if (verb.modal === "will") return "planned";
  if (verb.modal === "would") return reading.is(head, W.needs) ? "proposed" : "planned";
  if (verb.modal === "must") return "proposed";
  if (above && (reading.is(head, W.plan) || reading.is(head, W.decide) || reading.is(head, W.orders))) return "planned";
  return null;
}

/** "are being sent". */
function isBeing({ reading }: Subject, verb: VerbGroup): boolean {
  for (let at = verb.from; at < verb.head; at++)
    if (reading.is(at, W.be) && reading.is(at, W.gerund))
      return reading.is(verb.head, W.send) || reading.is(verb.head, W.leave) || reading.is(verb.head, W.move);
  return false;
}

/** "will send", "agreed to expand", "could rise", "is considering sending": the verbs that bend the number's own. */
export const governed: ModalityRule = ({ subject }) => {
  const verb = governor(subject);
  if (verb === null) return null;
  const { reading } = subject;
  const chain = chainAbove(subject, verb);
  let found: Modality | null = modalityOf(subject, verb, false);
  if (found === null && subject.frame.left === verb && subject.frame.preposition === -1) {
    // The verb's own object is what is asked for, ordered or allowed: "requested 500 troops", "approved 1,200".
    if (reading.is(verb.head, W.authorise)) found = "authorised";
    else if (reading.is(verb.head, W.asks)) found = "proposed";
    else if (reading.is(verb.head, W.orders) || reading.is(verb.head, W.plan)) found = "planned";
  }
  // "is sending 300", "are being withdrawn": under way, and not done.
  if (
    found === null &&
    verb.progressive &&
    verb.form === "finite" &&
    !verb.past &&
    (reading.is(verb.head, W.send) ||
      reading.is(verb.head, W.leave) ||
      reading.is(verb.head, W.raise) ||
      reading.is(verb.head, W.lower) ||
      reading.is(verb.head, W.arrive) ||
      reading.is(verb.head, W.move)) &&
    !reading.is(verb.head, W.remain)
  )
    found = "planned";
  if (found === null && verb.passive && isBeing(subject, verb) && !reading.is(verb.head, W.remain)) found = "planned";
  if (found === null && subject.frame.right === verb && verb.passive) {
    if (reading.is(verb.head, W.orders) || reading.is(verb.head, W.plan)) found = "planned";
    else if (reading.is(verb.head, W.asks)) found = "proposed";
    else if (reading.is(verb.head, W.authorise)) found = "authorised";
  }
  for (const above of chain) {
    const bent = modalityOf(subject, above, true);
    if (bent === "proposed" || (bent !== null && found === null) || (bent === "authorised" && found === "planned"))
      found = bent;
  }
  // "is set to send", "is ready to send".
  for (const infinitive of [verb, ...chain]) {
    if (infinitive.form !== "infinitive") continue;
    if (reading.is(infinitive.from - 1, W.willing)) found = "proposed";
    else if (found === null && reading.is(infinitive.from - 1, W.dueTo)) found = "planned";
  }
  // "is to send", "are to be withdrawn", "troops to deploy".
  if (found === null && verb.form === "infinitive") {
    const above = chain[0];
    const purpose = above !== undefined && !reading.is(above.head, W.be);
    if (!purpose) found = "planned";
  }
  return found === null ? null : stated(found, `verb:${reading.words(verb.from, verb.to).toLowerCase()}`);
};
