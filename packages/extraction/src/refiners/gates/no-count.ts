import { W } from "../../language/word-classes.ts";
import { BLANK, BREAK, SPACED } from "../../text/tokens.ts";
import { type Gate, no } from "./basis.ts";

/** What may stand before a bare number that counts. */
const LEADS = [
  W.preposition,
  W.and,
  W.or,
  W.but,
  W.adverb,
  W.determiner,
  W.auxiliary,
  W.modal,
  W.pronoun,
  W.relative,
  W.subordinator,
  W.size,
  W.total,
  W.more,
  W.another,
  W.remaining,
  W.hedgeWord,
  W.than,
  W.leadingAdjective,
  W.not,
  W.numberWord,
  W.all,
  W.only,
  W.downUp,
  W.each,
  W.month,
  W.dateNoun,
  W.troops,
  W.militaryWord,
  W.partMark,
  W.like,
];

/** A bare number that stands as a label, a cell, an item's number or a rate, and not as a count. */
export const noCount: Gate = ({ reading, counted, hedged, figure, sentence, groups, frame }) => {
  if (counted.rule !== "bare") return null;
  const { tokens } = reading;
  if (figure.yearLike && hedged.from === figure.from) return no("year", "a year, or what looks like one");
  const { to } = hedged;
  // "About 6,000 were Americans".
  if (
    frame.right !== null &&
    reading.is(frame.right.head, W.be) &&
    frame.right.from === counted.to &&
    reading.mentionAt(frame.right.to)?.form === "people"
  )
    return no("who-they-were", "who people were, and not where");
  for (let at = frame.clauseFrom; at < hedged.from; at++)
    if (reading.is(at, W.averageWord)) return no("average", "an average, and no count");
  const before = hedged.from - 1;
  const labels =
    before >= sentence.from &&
    reading.isWord(before) &&
    hedged.from === figure.from &&
    reading.mentionAt(before) === null &&
    !groups.some((group) => group.from <= before && before < group.to) &&
    !LEADS.some((wordClass) => reading.is(before, wordClass));
  if (labels) return no("label", `a number that "${reading.words(before, before + 1)}" goes by`);
  const opens = hedged.from === sentence.from || tokens.has(hedged.from, BREAK | BLANK);
  if (
    opens &&
    (reading.is(to, W.dash) || reading.is(to, W.colon) || reading.is(to, W.fullStop) || reading.is(to, W.closeBracket))
  )
    return no("label", "the number of an item");
  const bracket = reading.is(hedged.from - 1, W.openBracket) && reading.isNumber(hedged.from - 2);
  if (bracket || reading.isNumber(hedged.from - 1) || reading.isNumber(to))
    return no("cell", "one of several numbers in a row");
  if (reading.is(to, W.indefinite) && reading.is(to + 1, W.timeUnit) && !reading.is(to + 2, W.ago))
    return no("rate", "so much in a span of time");
  const dashes = reading.is(hedged.from - 1, W.dash) && reading.is(to, W.dash) && tokens.has(to, SPACED);
  return dashes ? no("label", "set apart, and counting nothing") : null;
};
