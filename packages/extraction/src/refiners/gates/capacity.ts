import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

/** "built in 1999 to house up to 7,000", "can accommodate 3,000": what a place has room for. */
export const capacity: Gate = ({ reading, frame }) => {
  const verb = frame.left;
  if (verb === null || frame.preposition !== -1 || !reading.is(verb.head, W.rooms)) return null;
  const able =
    verb.modal === "must" ||
    verb.modal === "may" ||
    (verb.form === "infinitive" && !reading.is(verb.from - 1, W.purpose) && verb.modal === "none");
  return able ? no("capacity", "room for so many, and not so many there") : null;
};
