import { W } from "../../language/word-classes.ts";
import { BLANK, BREAK } from "../../text/tokens.ts";
import { leaning } from "../counted.ts";
import { headAt } from "../noun-phrase.ts";
import { speaksOfSoldiers } from "../speaks-of-soldiers.ts";
import { type CountedInput, type CountedRule, phraseEnds } from "./basis.ts";

const WINDOW = 30;
const FEW = 10;
/** How far into its sentence the number of an answer stands at most: "Yes, roughly 1,500". */
const ANSWER = 6;
const LABEL = 7;
/** Says that a number of something else is counted. */
const OTHERS = -2;

/** The first noun of people in `[from, to)`, or -1. */
function headIn(reading: CountedInput["reading"], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 8); at++)
    if (headAt(reading, at) || (reading.mentionAt(at)?.form === "people" && reading.words(at, at + 1).endsWith("s")))
      return at;
  return -1;
}

/** A noun of people or of a body's size, left of the number in its sentence. */
function nounBefore({ reading, hedged, sentence }: CountedInput): number {
  for (let at = hedged.from - 1; at >= Math.max(sentence.from, hedged.from - WINDOW); at--) {
    const mention = reading.mentionAt(at);
    if (mention) {
      if (mention.form === "mission") return at;
      at = mention.from;
      continue;
    }
    // "the number of firms ... has reached 120": a number of something else.
    if (
      reading.is(at, W.numberOf) &&
      reading.is(at + 1, W.of) &&
      at + 2 < hedged.from &&
      headIn(reading, at + 2, hedged.from) === -1
    )
      return OTHERS;
    if (
      reading.is(at, W.headModifier) &&
      reading.isWord(at + 1) &&
      !reading.is(at + 1, W.stop) &&
      !reading.is(at + 1, W.sizeOfPeople)
    )
      continue;
    if (
      reading.is(at, W.troops) ||
      reading.is(at, W.sizeOfPeople) ||
      reading.is(at, W.contractors) ||
      reading.is(at, W.civilians)
    )
      return at;
    if (reading.is(at, W.body) && !reading.is(at, W.anyTeam)) return at;
    if (reading.is(at, W.semicolon) || (reading.is(at, W.colon) && at - sentence.from > LABEL)) return -1;
  }
  return -1;
}

/**
 * "Its force in Iraq, 5,200 a year ago, is down to 3,000", "with another 900 in Syria", "Estonia has 60 there": the noun
 * is left out, because it was said just before.
 */
export const bare: CountedRule = (input) => {
  const { reading, hedged, sentence, before, earlier, soldiers } = input;
  let to = hedged.to;
  let more = false;
  let fewer = false;
  if (reading.tokens.has(to, BREAK | BLANK)) {
    // What stands on the next line belongs to it.
  } else if (reading.is(to, W.more) || reading.is(to, W.others)) {
    more = true;
    to++;
  } else if (reading.is(to, W.fewer)) {
    fewer = true;
    to++;
  }
  if (!phraseEnds(reading, to, sentence.to)) return null;
  const noun = nounBefore(input);
  if (noun === OTHERS) return null;
  const near = before !== null || noun !== -1;
  const answers = noun === -1 && isAnswer(input);
  if (!near && earlier === null && !answers && !soldiers()) return null;
  if (isNothingOfPeople(input)) return null;
  if (!near && !answers && (earlier === null || input.high < FEW) && !governed(input)) return null;
  const own = noun === -1 ? null : headAt(reading, noun);
  const population =
    before?.population ?? own?.population ?? (noun === -1 ? earlier?.population : undefined) ?? "troops";
  const rule = answers ? "answer" : noun === -1 && before === null && isAgain(input) ? "again" : "bare";
  return leaning(rule, hedged.to, {
    to,
    population,
    more,
    fewer,
    nounAt: noun,
    mentions: [],
    weak: !answers && before === null && noun === -1 && earlier?.weak !== false,
  });
};

/** Where no number of people stands: after "in" or "on", as what was paid or lost, as one of so many. */
function isNothingOfPeople({ reading, hedged, frame, before }: CountedInput): boolean {
  const { preposition, left, from } = frame();
  if (reading.is(hedged.from - 1, W.whom) && reading.is(hedged.from - 2, W.of)) return true;
  const is = (at: number, wordClass: number): boolean => reading.is(at, wordClass);
  if (preposition !== -1) {
    if (is(preposition, W.than) || is(preposition, W.since) || is(preposition, W.during) || is(preposition, W.per))
      return true;
    if ((is(preposition, W.in) || is(preposition, W.on)) && !is(preposition, W.around)) return true;
    if (is(preposition, W.of) && is(preposition - 1, W.outWord)) return true;
    if (is(preposition, W.of) && (reading.isNumber(preposition - 1) || is(preposition - 1, W.unit)) && before === null)
      return true;
    if (is(preposition, W.for) && (left === null || !is(left.head, W.propose))) return true;
  }
  return (
    left !== null &&
    left.to >= from - 1 &&
    (is(left.head, W.cost) || is(left.head, W.harm)) &&
    !is(left.head, W.lower) &&
    !is(left.head, W.leave)
  );
}

/** Whether the number stands where a number of people stands: an object, a subject, a sum, a point reached. */
function governed({ reading, frame }: CountedInput): boolean {
  const { left, right, preposition, noun, from } = frame();
  const any = (at: number, ...classes: number[]): boolean => classes.some((wordClass) => reading.is(at, wordClass));
  if (preposition !== -1) {
    if (any(preposition, W.to, W.from, W.by, W.at))
      return (
        noun !== -1 ||
        (left !== null &&
          any(
            left.head,
            W.raise,
            W.lower,
            W.comprise,
            W.hold,
            W.remain,
            W.authorise,
            W.be,
            W.become,
            W.reach,
            W.estimate,
            W.leave,
          ))
      );
    if (any(preposition, W.for)) return left !== null && any(left.head, W.propose);
    if (any(preposition, W.of))
      return (
        any(preposition - 1, W.proposalNoun, W.planNoun, W.ceiling, W.total) ||
        (noun !== -1 && any(noun, W.size, W.rise, W.fall))
      );
    return any(preposition, W.with) && noun !== -1;
  }
  if (left !== null && left.to >= from - 1)
    return any(
      left.head,
      W.hold,
      W.send,
      W.leaveBehind,
      W.raise,
      W.lower,
      W.leave,
      W.comprise,
      W.be,
      W.join,
      W.host,
      W.reach,
      W.authorise,
      W.plan,
      W.include,
      W.propose,
      W.estimate,
    );
  return (
    right !== null &&
    any(right.head, W.remain, W.leave, W.be, W.send, W.base, W.arrive, W.hold, W.move, W.lower, W.have)
  );
}

/** "How many French soldiers are in the Sahel? About 5,100.": the number opens the answer to a question about soldiers. */
function isAnswer({ reading, hedged, sentence }: CountedInput): boolean {
  if (hedged.from - sentence.from > ANSWER) return false;
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - 2); back--) {
    const before = reading.sentences[back];
    if (before === undefined) return false;
    if (reading.is(before.to - 1, W.questionMark)) return speaksOfSoldiers(reading, before.from, before.to);
    // "No. There are 380.": a word or two may stand between.
    if (before.to - before.from > 3) return false;
  }
  return false;
}

/** "There are 28,500", "It was 11,000 in 2014", "The figure is 5,262": the number that was spoken of, said again. */
function isAgain({ reading, frame }: CountedInput): boolean {
  const { left, from, preposition } = frame();
  if (
    left === null ||
    left.to < from - 2 ||
    !(reading.is(left.head, W.be) || reading.is(left.head, W.reach) || reading.is(left.head, W.comprise))
  )
    return false;
  if (preposition !== -1 && !reading.is(preposition, W.at)) return false;
  const subject = left.from - 1;
  return (
    reading.is(subject, W.thereWord) ||
    reading.is(subject, W.objectPronoun) ||
    reading.is(subject, W.that) ||
    reading.is(subject, W.numberOf) ||
    reading.is(subject, W.strengthNoun)
  );
}
