import { W } from "../../language/word-classes.ts";
import { implied } from "../resolved.ts";
import { forceSpokenOf } from "../spoken-of.ts";
import { SubjectFinder } from "../verb-subject.ts";
import { countryOf, type ForceRule } from "./basis.ts";

const BACK = 3;

/** "a panel estimated their strength at 800": whose strength was said in the sentence before, and not who estimates. */
export const itsNoun: ForceRule = (subject, host) => {
  const { reading, counted, frame, hedged, groups, sentence } = subject;
  const noun = [counted.nounAt, frame.noun].find(
    (at) => at !== -1 && at < hedged.from && (reading.is(at - 1, W.its) || reading.is(at - 2, W.its)),
  );
  if (noun === undefined) return null;
  const judged = frame.left !== null && (reading.is(frame.left.head, W.estimate) || reading.is(frame.left.head, W.say));
  if (!judged && frame.left !== null) {
    const owner = new SubjectFinder(reading, groups, sentence).of(frame.left);
    if (owner.is === "name" && owner.mention.force && owner.mention.force.id !== countryOf(host))
      return implied(owner.mention.force, "subject");
  }
  const found = forceSpokenOf(subject, countryOf(host), BACK);
  return found && implied(found.force, found.rule);
};
