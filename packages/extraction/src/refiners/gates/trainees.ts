import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

/** "has trained 9,000 soldiers", "pays 500 guards": those to whom it was done. */
export const trainees: Gate = ({ reading, hedged, frame, counted }) => {
  const { left, right, preposition } = frame;
  if (left !== null && preposition === -1 && left.to >= frame.from - 1 && !left.passive) {
    if (reading.is(left.head, W.teach)) return no("trainees", "those who are trained");
    if (reading.is(left.head, W.cost)) return no("done-to", "those to whom it is done");
  }
  // "were sent to Japan for training": to be trained.
  for (let at = counted.to; at < Math.min(frame.clauseTo, counted.to + 10); at++)
    if (
      reading.is(at, W.for) &&
      reading.is(at + 1, W.trainingNoun) &&
      (reading.isSign(at + 2) || at + 2 >= frame.clauseTo)
    )
      return no("trainees", "those who are trained");
  if (
    right !== null &&
    reading.is(right.head, W.graduates) &&
    right.from - counted.to < 6 &&
    (reading.is(right.head, W.graduatesItself) ||
      [0, 1, 2, 3, 4].some(
        (ahead) => reading.is(right.to + ahead, W.trainingNoun) || reading.is(right.to + ahead, W.classWord),
      ))
  )
    return no("trainees", "those who are trained");
  if (right !== null && right.passive && reading.is(right.head, W.teach) && right.from - counted.to < 6)
    return no("trainees", "those who are trained");
  if (
    reading.is(hedged.from - 1, W.of) &&
    (reading.is(hedged.from - 2, W.trainingNoun) || reading.is(hedged.from - 2, W.classWord))
  )
    return no("trainees", "those who are trained");
  return null;
};
