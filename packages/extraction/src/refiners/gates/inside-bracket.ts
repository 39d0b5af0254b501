import { W } from "../../language/word-classes.ts";
import { openingOf } from "../../grammar/frame.ts";
import { type Gate, no } from "./basis.ts";

const DEPTH = 20;

/** "3,200 soldiers in the country (about 2,200 under the mission)": what makes up the number before the bracket. */
export const insideBracket: Gate = ({ reading, hedged, counted, sentence, topic }) => {
  if (counted.rule === "bracketed" || counted.rule === "list-line") return null;
  let open = -1;
  for (let at = hedged.from - 1; at >= Math.max(sentence.from, hedged.from - DEPTH); at--) {
    if (reading.is(at, W.closeBracket)) {
      const opening = openingOf(reading, at, sentence.from);
      if (opening === -1) return null;
      at = opening;
    } else if (reading.is(at, W.openBracket)) {
      open = at;
      break;
    }
  }
  const whole = open === -1 ? null : topic.lastIn(sentence.index);
  if (whole === null || whole.from > open)
    return whole === null || counted.rule !== "bare" ? null : no("part", "a part of the number before the bracket");
  const named = [...counted.mentions, ...reading.mentionsIn(hedged.from, hedged.to + 6)].some(
    (mention) =>
      (mention.force !== null && mention.force.id !== whole.force.id && mention.form !== "mission") ||
      (mention.place !== null && mention.form !== "mission" && mention.place.id !== whole.place.id),
  );
  return named || counted.population !== whole.population
    ? null
    : no("part", "a part of the number before the bracket");
};
