import type { Named } from "@muster/model";
import { no } from "../../grammar/rejection.ts";
import { W } from "../../language/word-classes.ts";
import type { VerbGroup } from "../../grammar/verb-groups.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Mention } from "../../gazetteer/types.ts";
import { agentAt } from "../agents.ts";
import { implied, stated } from "../resolved.ts";
import { SubjectFinder } from "../verb-subject.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** Whether a bracket that holds a mention closes before the number. */
function inBrackets(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (reading.is(at, W.openBracket)) return false;
    if (reading.is(at, W.closeBracket)) return true;
  }
  return false;
}

/** The force that is joined to a name by "and" before it: then the number is both forces'. */
function jointForce(reading: Reading, mention: Mention, mentions: readonly Mention[]): Named | null {
  const previous = mentions[mentions.indexOf(mention) - 1];
  const joint = mention.from - 1;
  if (!previous || !(previous.to === joint || previous.to === joint - 1)) return null;
  if (!reading.is(joint, W.and) && !reading.is(joint, W.or)) return null;
  return previous.form === mention.form || previous.form === "force" || mention.form === "force"
    ? agentAt(reading, previous)
    : null;
}

/** Whether a verb's subject is a thing or a body that no force is: "the firm sent 500", "the population was 2,563". */
function unknownOwner(reading: Reading, noun: number, verb: VerbGroup): boolean {
  const owns = [W.hold, W.send, W.be, W.comprise, W.lower, W.raise].some((wordClass) =>
    reading.is(verb.head, wordClass),
  );
  if (!owns || verb.passive || verb.form !== "finite") return false;
  return ![
    W.owner,
    W.troops,
    W.body,
    W.size,
    W.person,
    W.office,
    W.mission,
    W.country,
    W.rise,
    W.fall,
    W.planNoun,
    W.proposalNoun,
    W.ceiling,
    W.forceNoun,
    W.timeUnit,
    W.weekday,
    W.month,
    W.thereWord,
    W.land,
    W.stateBody,
    W.nations,
  ].some((wordClass) => reading.is(noun, wordClass));
}

/** "The United States has 2,500 troops": the subject of the verb that governs the number. */
export const verbSubject: ForceRule = ({ reading, groups, sentence, frame, hedged }, host) => {
  const verb = frame.left;
  if (verb === null) return null;
  if (reading.is(verb.head, W.estimate) && !reading.is(verb.head, W.hold)) return null;
  const subject = new SubjectFinder(reading, groups, sentence).of(verb);
  // "the Australian contingent was down to 650": the subject's owner stands before it.
  const owner =
    subject.is === "noun" &&
    (reading.is(subject.at, W.body) || reading.is(subject.at, W.troops) || reading.is(subject.at, W.size))
      ? ownerBefore(reading, subject.at)
      : null;
  if (owner !== null && owner.id !== countryOf(host)) return stated(owner, "subject");
  if (subject.is === "noun")
    return unknownOwner(reading, subject.at, verb)
      ? no("unknown-owner", `"${reading.words(subject.at, subject.at + 1)}" is nobody known`)
      : null;
  if (subject.is !== "name") return null;
  const force = agentAt(reading, subject.mention) ?? subject.mention.force;
  if (force === null) return null;
  if (subject.mention.form === "authority") {
    if (!reading.is(verb.head, W.authorise)) return null;
    // "authorised AUSSOM up to 11,146": for whom it decides.
    const [mission] = reading.mentionsIn(verb.to, hedged.from).filter((mention) => mention.form === "mission");
    return stated(mission?.force ?? force, "authority");
  }
  const army =
    reading.is(subject.mention.to, W.armyWord) ||
    (reading.is(subject.mention.to, W.possessive) && reading.is(subject.mention.to + 1, W.armyWord));
  if (force.id === countryOf(host))
    return army && (reading.is(verb.head, W.hold) || reading.is(verb.head, W.send))
      ? no("home-force", `${force.name}'s own forces`)
      : null;
  const mentions = reading.mentionsIn(sentence.from, hedged.from);
  const other = jointForce(reading, subject.mention, mentions);
  if (other && other.id !== force.id && other.id !== countryOf(host))
    return no("mixed-forces", `one number for ${other.name} and ${force.name}`);
  return stated(force, "subject");
};

/** "France, 5,100 soldiers": the nearest who could act, left of the number in its sentence. */
export const nearestAgent: ForceRule = ({ reading, hedged, sentence }, host) => {
  const mentions = reading.mentionsIn(sentence.from, hedged.from);
  const country = countryOf(host);
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index];
    if (mention === undefined) break;
    const force = agentAt(reading, mention);
    if (force === null) continue;
    if (force.id === country) {
      const owned = reading.is(mention.to, W.possessive) ? mention.to + 1 : mention.to;
      let apart = false;
      for (let at = mention.to; at < hedged.from; at++)
        apart ||= reading.is(at, W.pronounSubject) || reading.is(at, W.comma);
      if (reading.is(owned, W.armyWord) && !apart) return no("home-force", `${force.name}'s own forces`);
      continue;
    }
    // "The UN estimates that 600 officers": who guesses, and not whose they are.
    if ([0, 1, 2].some((ahead) => reading.is(mention.to + ahead, W.guesses))) continue;
    if (inBrackets(reading, mention.to, hedged.from)) continue;
    const other = jointForce(reading, mention, mentions);
    if (other && other.id !== force.id && other.id !== country)
      return no("mixed-forces", `one number for ${other.name} and ${force.name}`);
    return implied(force, "nearest-agent");
  }
  return null;
};

/** "the Australian contingent", "Chad's troops": the name right before a noun. */
function ownerBefore(reading: Reading, noun: number): Named | null {
  const before = reading.mentionAt(reading.is(noun - 1, W.possessive) ? noun - 2 : noun - 1);
  return before !== null && before.form !== "place" && before.form !== "capital" ? before.force : null;
}
