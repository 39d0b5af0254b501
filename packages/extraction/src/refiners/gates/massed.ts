import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

const REACH = 12;

/** "massed 100,000 troops on the border with Ukraine": beside a country, and not in it. */
export const massed: Gate = ({ reading, counted, hedged, right, frame }) => {
  const why = no("no-place", "at a border, and in no country that is named");
  const verbs = [frame.left, frame.right, frame.described];
  const masses = verbs.some((verb) => verb !== null && reading.is(verb.head, W.mass));
  for (let at = Math.max(hedged.to, counted.to); at < Math.min(right, counted.to + REACH); at++) {
    if (reading.is(at, W.borderNoun) && !reading.is(at + 1, W.patrol)) {
      const named =
        reading.mentionAt(at - 1) !== null ||
        reading.mentionAt(at - 2) !== null ||
        ((reading.is(at + 1, W.with) || reading.is(at + 1, W.of)) && reading.mentionsIn(at, at + 4).length > 0);
      const both = reading.is(at + 1, W.and) && reading.is(at + 2, W.in);
      return named || masses || both ? why : null;
    }
    if (
      reading.mentionAt(at)?.place &&
      (reading.is(at - 1, W.in) || reading.is(at - 1, W.to)) &&
      reading.mentionAt(at)?.from === at
    )
      return null;
    if (reading.is(at, W.comma) || reading.is(at, W.and)) break;
  }
  return null;
};
