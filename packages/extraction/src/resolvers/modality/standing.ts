import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { ModalityRule } from "./basis.ts";
import { ceiling } from "./ceiling.ts";

/** What stood before and what stands: "from 5,200", "its 2,500 troops", "the contingent, 200 strong, will". */
export const standing: ModalityRule = (input) => {
  const { kindRule, subject } = input;
  const { reading, frame, counted, hedged } = subject;
  if (kindRule === "from" && ceiling(input) !== null) return ceiling(input);
  if (kindRule === "from" || kindRule === "whole-of" || kindRule === "all-of-them") return stated("reported", kindRule);
  const end = Math.max(hedged.to, counted.to);
  const definite =
    reading.is(frame.from, W.definite) || reading.is(frame.from, W.its) || reading.is(hedged.from - 1, W.possessive);
  const { left, right, described } = frame;
  // "will join the 400 already there", "will find a contingent of 900".
  if (
    left !== null &&
    (reading.is(left.head, W.join) || reading.is(left.head, W.finds)) &&
    frame.preposition !== frame.from - 2 &&
    (definite || reading.is(end, W.already) || reading.is(left.head, W.finds))
  )
    return stated("reported", "joined");
  // "the roughly 3,800 already there", "strengthen the 1,990-strong force".
  if (definite && (reading.is(end, W.already) || reading.is(end, W.now) || counted.rule === "strong"))
    return stated("reported", "already");
  // "the 28,500 troops stationed in Korea", "joining 1,650 who were flown there".
  if (definite && described !== null && described.form === "participle" && reading.is(described.head, W.base))
    return stated("reported", "stationed");
  if (
    left !== null &&
    reading.is(left.head, W.join) &&
    described !== null &&
    described.form === "finite" &&
    described.past
  )
    return stated("reported", "joined");
  // "the 20,000 troops who came in 2022 will stay": said of what happened.
  if (
    definite &&
    described !== null &&
    described.form === "finite" &&
    described.past &&
    described.modal === "none" &&
    !described.passive
  )
    return stated("reported", "happened");
  // "the roughly 2,500 troops in Iraq are to begin their departure", "would end their mission": those who are there.
  const moves =
    right !== null &&
    (reading.is(right.head, W.send) ||
      reading.is(right.head, W.arrive) ||
      reading.is(right.head, W.raise) ||
      reading.is(right.head, W.join) ||
      reading.is(right.head, W.base) ||
      reading.is(right.head, W.replace)) &&
    !reading.is(right.to, W.under);
  const stays = right !== null && right.modal !== "none" && !moves;
  if (definite && stays && frame.preposition === -1 && !counted.more) return stated("reported", "those-there");
  // "France, with 800 soldiers there, will leave": what is said beside the way.
  if (
    frame.preposition !== -1 &&
    reading.is(frame.preposition, W.with) &&
    reading.is(frame.preposition - 1, W.comma) &&
    !counted.more
  )
    return stated("reported", "aside");
  let before = hedged.from - 1;
  while (reading.is(before, W.now) || reading.is(before, W.adverb)) before--;
  const apart = reading.is(before, W.comma) && reading.is(end, W.comma);
  return apart && left === null && counted.nounAt !== -1 && counted.nounAt < hedged.from
    ? stated("reported", "apposition")
    : null;
};
