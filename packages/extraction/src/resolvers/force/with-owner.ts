import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import { SubjectFinder } from "../verb-subject.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** "followed by Ethiopia with 2,500, Kenya with 1,410": the name right before "with". */
export const withOwner: ForceRule = ({ reading, frame, counted, groups, sentence }, host) => {
  const { preposition } = frame;
  if (preposition === -1 || !reading.is(preposition, W.with) || counted.mentions.length > 0) return null;
  // "Canada provides the core of the battlegroup with 500": who provides.
  if (
    frame.left !== null &&
    (reading.is(frame.left.head, W.lead) || reading.is(frame.left.head, W.gives)) &&
    !frame.left.passive
  ) {
    const giver = new SubjectFinder(reading, groups, sentence).of(frame.left);
    if (giver.is === "name" && giver.mention.force && giver.mention.force.id !== countryOf(host))
      return stated(giver.mention.force, "with-owner");
  }
  let at = preposition - 1;
  if (reading.is(at, W.comma)) at--;
  const owner = reading.mentionAt(at);
  if (
    !owner?.force ||
    (owner.form !== "name" && owner.form !== "force" && owner.form !== "people") ||
    owner.force.id === countryOf(host)
  )
    return null;
  const object =
    reading.is(owner.from - 1, W.verb) &&
    !reading.is(owner.from - 1, W.nounToo) &&
    !reading.is(owner.from - 1, W.followed);
  return object || reading.is(owner.from - 1, W.placePreposition) ? null : stated(owner.force, "with-owner");
};
