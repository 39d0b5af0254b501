import { W } from "../../language/word-classes.ts";
import { stated } from "../resolved.ts";
import type { KindRule } from "./basis.ts";

/** "a reduction of 500 troops", "the withdrawal of 2,000 soldiers", "reinforcements of 300". */
export const changeNoun: KindRule = ({ subject: { reading, frame, hedged } }) => {
  const { preposition } = frame;
  if (preposition === -1 || !reading.is(preposition, W.of)) return null;
  // "the departure from Somalia of 3,000 soldiers".
  const apart =
    (frame.noun !== -1 && frame.noun === preposition - 2 && reading.is(preposition - 1, W.thereWord)) ||
    (frame.noun !== -1 &&
      frame.noun < preposition - 1 &&
      reading.is(frame.noun + 1, W.from) &&
      preposition - frame.noun < 6);
  const noun = apart ? frame.noun : preposition - 1;
  // "the withdrawal of its 500 troops": all of them, so a level.
  const owned =
    reading.is(hedged.from - 1, W.definite) ||
    reading.is(hedged.from - 1, W.its) ||
    reading.is(hedged.from - 1, W.possessive) ||
    reading.is(hedged.from - 1, W.all);
  if (reading.is(noun, W.fall)) return owned ? stated("level", "all-of-them") : stated("decrease", "change-noun");
  if (reading.is(noun, W.addition)) return stated("increase", "change-noun");
  return null;
};
