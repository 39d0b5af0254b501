import { W } from "../../language/word-classes.ts";
import { leaning } from "../counted.ts";
import { type CountedRule, phraseEnds } from "./basis.ts";

const REACH = 5;

/** "a battalion of about 800", "a contingent numbering 350", "a force made up of some 500". */
export const bodyOf: CountedRule = ({ reading, hedged, sentence }) => {
  if (
    !phraseEnds(reading, hedged.to, sentence.to) &&
    !(reading.is(hedged.to, W.singular) && reading.is(hedged.to, W.verb))
  )
    return null;
  let at = hedged.from - 1;
  const link = reading.is(at, W.of) || (reading.is(at, W.comprise) && reading.is(at, W.gerund));
  if (!link) return null;
  for (let steps = 0; at > sentence.from && steps < REACH; steps++) {
    at--;
    if (
      (reading.is(at, W.body) || reading.is(at, W.collective)) &&
      !reading.is(at, W.anyTeam) &&
      reading.mentionAt(at)?.form !== "place"
    )
      return leaning("body-of", hedged.to, { nounAt: at, mentions: [] });
    if (reading.isSign(at) || reading.isNumber(at)) return null;
    if (
      !reading.is(at, W.of) &&
      !reading.is(at, W.out) &&
      !reading.is(at, W.verb) &&
      !reading.is(at, W.total) &&
      !reading.is(at, W.indefinite)
    )
      return null;
  }
  return null;
};
