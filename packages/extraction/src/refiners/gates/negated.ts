import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

const DEPLOYS = [
  W.hold,
  W.send,
  W.raise,
  W.lower,
  W.leave,
  W.base,
  W.plan,
  W.propose,
  W.arrive,
  W.remain,
  W.be,
  W.authorise,
  W.decide,
  W.orders,
  W.become,
  W.replace,
];

/** "would not send 500 troops", "ruled out sending 2,000", "no plans to": no such thing is said. */
export const negated: Gate = ({ reading, frame, groups, hedged }) => {
  const verb = frame.left ?? frame.right;
  if (reading.is(hedged.from - 1, W.not)) return null;
  if (frame.right?.negated && reading.is(frame.right.head, W.do)) return no("negated", "it is said not to be so");
  const deploys = verb !== null && DEPLOYS.some((wordClass) => reading.is(verb.head, wordClass));
  const apart = frame.preposition !== -1 && reading.is(frame.preposition, W.with);
  if (verb?.negated && deploys && !apart && !reading.is(verb.head, W.limits) && !reading.is(verb.to, W.only)) {
    const only = verb.to < hedged.from && (reading.is(verb.to, W.only) || reading.is(verb.to, W.notNegating));
    // "We do not have 500 soldiers there" denies the number; "will not send 500" says nothing of one.
    const holds = (reading.is(verb.head, W.hold) || reading.is(verb.head, W.be)) && verb.modal === "none";
    const until = [0, 1, 2, 3].some((ahead) => reading.is(verb.to + ahead, W.untilWord));
    if (!only && !holds && !until) return no("negated", "it is said not to be so");
  }
  for (const group of groups) {
    if (group.to > hedged.from || group.from < frame.clauseFrom) continue;
    const ruledOut = reading.is(group.head, W.ruleVerb) && reading.is(group.to, W.outWord);
    if (ruledOut && !group.negated) return no("negated", "ruled out");
    if (
      (reading.is(group.head, W.refuse) || reading.is(group.head, W.oppose)) &&
      !group.negated &&
      group.to >= hedged.from - 8
    )
      return no("negated", "refused");
  }
  for (let at = hedged.from - 1; at >= Math.max(frame.clauseFrom, hedged.from - 8); at--)
    if (reading.is(at, W.planNoun) && reading.is(at - 1, W.no)) return no("negated", "no plans");
  return null;
};
