import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

/** "50,000 took part", "1,200 soldiers are taking part": in what is no deployment, unless a mission is named. */
export const tookPart: Gate = ({ reading, frame, right }) => {
  const verb = frame.right ?? frame.described;
  if (verb === null || !reading.is(verb.head, W.takes) || !reading.is(verb.to, W.partWord)) return null;
  return reading.mentionsIn(verb.to, right).some((mention) => mention.form === "mission")
    ? null
    : no("took-part", "they took part, and were not sent");
};
