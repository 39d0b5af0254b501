import { no } from "../../grammar/rejection.ts";
import { W } from "../../language/word-classes.ts";
import { leaning } from "../counted.ts";
import type { CountedRule } from "./basis.ts";

const REACH = 8;

/** "a 40-member team", "a 3,000-troop deployment", "an 800-man battalion". */
export const member: CountedRule = ({ reading, hedged, sentence }) => {
  const head = hedged.to + 1;
  if (!reading.is(hedged.to, W.hyphen) || !reading.is(head, W.member)) return null;
  for (let next = head + 1; next < Math.min(sentence.to, head + REACH); next++) {
    const mention = reading.mentionAt(next);
    if (reading.is(next, W.notBody)) return no("members", `counts the members of a ${reading.words(next, next + 1)}`);
    if (reading.is(next, W.body) || mention?.form === "mission") {
      const to = mention?.to ?? next + 1;
      // "a 12-member team": soldiers only where the word says so.
      const anybody = !reading.is(head, W.troops) && reading.is(next, W.anyTeam);
      if (anybody && reading.mentionsIn(hedged.to, next).length === 0 && !reading.is(next - 1, W.militaryWord))
        return null;
      return leaning("member", hedged.to, { to, mentions: reading.mentionsIn(hedged.to, to), nounAt: next });
    }
    if (reading.isSign(next) && !reading.is(next, W.hyphen)) break;
  }
  return null;
};
