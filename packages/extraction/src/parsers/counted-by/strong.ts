import { no } from "../../grammar/rejection.ts";
import { W } from "../../language/word-classes.ts";
import { leaning } from "../counted.ts";
import { headAt } from "../noun-phrase.ts";
import type { CountedRule } from "./basis.ts";

const REACH = 9;

/** "a 1,500-strong force", "5,000 strong": the size of a body, unless the body has members and no soldiers. */
export const strong: CountedRule = ({ reading, hedged, sentence, before, earlier }) => {
  const dash = reading.is(hedged.to, W.hyphen);
  const at = dash ? hedged.to + 1 : hedged.to;
  if (!reading.is(at, W.strong)) return null;
  for (let next = at + 1; next < Math.min(sentence.to, at + REACH); next++) {
    const mention = reading.mentionAt(next);
    if (reading.is(next, W.notBody)) return no("members", `counts the members of a ${reading.words(next, next + 1)}`);
    if (mention?.form === "mission")
      return leaning("strong", hedged.to, { to: mention.to, mentions: reading.mentionsIn(at, mention.to) });
    if (mention) {
      next = mention.to - 1;
      continue;
    }
    const head = headAt(reading, next);
    if (reading.is(next, W.body) || head)
      return leaning("strong", hedged.to, {
        to: head?.to ?? next + 1,
        population: head?.population ?? "troops",
        mentions: reading.mentionsIn(at, next),
        nounAt: next,
      });
    if (reading.isSign(next) && !reading.is(next, W.hyphen) && !reading.is(next, W.quote)) break;
    if (reading.is(next, W.preposition)) break;
  }
  // "the contingent, 500 strong,": what is strong stands before.
  for (let back = hedged.from - 1; back >= Math.max(sentence.from, hedged.from - REACH); back--) {
    if (reading.is(back, W.notBody)) return no("members", `counts the members of a ${reading.words(back, back + 1)}`);
    if (reading.is(back, W.body) || reading.is(back, W.troops))
      return leaning("strong", hedged.to, { to: at + 1, mentions: [], nounAt: back });
  }
  // "It was 343 strong when": what is strong was said in a sentence before.
  return before !== null || earlier !== null ? leaning("strong", hedged.to, { to: at + 1 }) : null;
};
