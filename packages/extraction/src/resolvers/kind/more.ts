import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { KindRule } from "./basis.ts";

/** "an additional 500 troops to Iraq", "900 more"; but "another 900 in Syria" are there. */
export const more: KindRule = ({ subject, toPlace }) => {
  const { counted, reading, frame, hedged } = subject;
  let extra = false;
  let another = false;
  for (let at = frame.from; at < hedged.from; at++) {
    extra ||= reading.is(at, W.added) && frame.left?.head !== at;
    another ||= reading.is(at, W.another);
  }
  if (!counted.more && !extra && !another) return null;
  if (frame.left !== null && frame.preposition === -1 && reading.is(frame.left.head, W.adds) && !frame.left.passive)
    return stated("increase", "added");
  const any = (at: number, ...classes: number[]): boolean => classes.some((wordClass) => reading.is(at, wordClass));
  const moves = [frame.left, frame.right, frame.described].some(
    (verb) => verb !== null && any(verb.head, W.send, W.raise, W.arrive, W.join, W.propose, W.orders, W.authorise),
  );
  const stays =
    frame.left !== null && any(frame.left.head, W.hold, W.be, W.host, W.remain) && frame.preposition === -1 && !moves;
  const based = frame.described !== null && any(frame.described.head, W.base) && frame.described.form === "participle";
  if (
    toPlace === "in" &&
    !moves &&
    (stays || based || (!counted.more && (another || counted.rule === "bare" || frame.left === null)))
  )
    return stated("level", "another-there");
  return stated("increase", "more");
};
