import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { KindRule } from "./basis.ts";

/** "from 5,200 to 3,000", "down from 5,200": what stood before. */
export const from: KindRule = ({ subject: { reading, frame, hedged, counted } }) => {
  const { preposition, left } = frame;
  if (preposition === -1 || !reading.is(preposition, W.from)) return null;
  const sized =
    left !== null &&
    (reading.is(left.head, W.raise) ||
      reading.is(left.head, W.lower) ||
      reading.is(left.head, W.become) ||
      reading.is(left.head, W.leave) ||
      reading.is(left.head, W.be));
  const end = Math.max(hedged.to, counted.to);
  // "will go from 34,500 troops to 25,000".
  if (
    [0, 1, 2].some(
      (ahead) =>
        reading.is(end + ahead, W.to) &&
        (reading.isNumber(end + ahead + 1) || reading.is(end + ahead + 1, W.hedgeWord)),
    )
  )
    return stated("level", "from");
  const direction = reading.is(preposition - 1, W.downUp);
  return sized || direction || frame.noun !== -1 ? stated("level", "from") : null;
};
