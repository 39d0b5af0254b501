import { W } from "../../language/word-classes.ts";
import { BLANK, BREAK } from "../../text/tokens.ts";
import { leaning } from "../counted.ts";
import type { CountedRule } from "./basis.ts";

/** "1,240 Central African Republic (MINUSCA); 440 Golan Heights": a list of numbers and the places where they are. */
export const placeAfter: CountedRule = ({ reading, hedged, sentence, before, earlier, soldiers }) => {
  let at = hedged.to;
  // "2,600 (plus about 450 police) South Sudan".
  if (reading.is(at, W.openBracket)) while (at < sentence.to && !reading.is(at - 1, W.closeBracket)) at++;
  const mention = reading.mentionAt(at);
  if (
    mention === null ||
    mention.from !== at ||
    reading.tokens.has(at, BREAK | BLANK) ||
    (mention.form !== "name" && mention.form !== "place")
  )
    return null;
  const after = mention.to;
  const listed =
    after >= sentence.to ||
    reading.is(after, W.semicolon) ||
    reading.is(after, W.openBracket) ||
    reading.is(after, W.comma);
  const opens =
    hedged.from === sentence.from ||
    reading.is(hedged.from - 1, W.semicolon) ||
    reading.is(hedged.from - 1, W.comma) ||
    reading.is(hedged.from - 1, W.colon);
  if (!listed || !opens || (before === null && earlier === null && !soldiers())) return null;
  return leaning("place-after", hedged.to, {
    to: mention.to,
    population: before?.population ?? "troops",
    mentions: [mention],
  });
};
