import type { Kind } from "@muster/model";
import { ITS } from "../language/english/clauses.ts";
import { type Rejection, type Resolved, implied, stated, type Subject } from "./context.ts";
import { skipBack, type Verb } from "./verb.ts";

export interface KindInput {
  readonly subject: Subject;
  readonly left: Verb | null;
  readonly right: Verb | null;
  /** The preposition that ties the place to the number: "in Syria" against "to Syria". */
  readonly preposition: string;
}

type CountKind = Exclude<Kind, "withheld">;
export type KindRule = (input: KindInput) => Resolved<CountKind> | Rejection | null;

const ALL = new Set(["all", "remaining", "last", "entire"]);

function wordsBefore({ subject: { reading, hedged, sentence } }: KindInput): string[] {
  const start = skipBack(reading, hedged.from, sentence.from);
  const out: string[] = [];
  for (let at = start + 1; at < hedged.from; at++) out.push(reading.tokens[at]?.norm ?? "");
  return out;
}

const near = ({ subject: { reading, hedged } }: KindInput, back: number): string =>
  reading.tokens[hedged.from - back]?.norm ?? "";

/** "from 5,200 to 3,000": a level that was and a level to come. "down from 5,200": a level that was. */
const fromTo: KindRule = (input) => {
  if (near(input, 1) !== "from") return null;
  const { reading, counted, hedged } = input.subject;
  const next = reading.tokens[hedged.to]?.norm === "to" || reading.tokens[counted.to]?.norm === "to";
  const compared =
    ["down", "up"].includes(near(input, 2)) ||
    (input.left !== null && (input.left.is === "raise" || input.left.is === "lower"));
  return next || compared ? stated("level", "from-to") : null;
};

/** "for a total of 700": where it ends, whatever was added. */
const total: KindRule = (input) =>
  near(input, 1) === "of" && SUMS.has(near(input, 2)) ? stated("level", "total-of") : null;

/** "increase to 4,000" is where it ends; "increase by 500" is how far it goes. */
const toOrBy: KindRule = ({ left }) => {
  if (left === null) return null;
  if (left.link === "to" || left.link === "at")
    return left.is === "raise" || left.is === "lower" || left.is === "have" ? stated("level", "to") : null;
  if (left.link !== "by") return null;
  if (left.is === "raise") return stated("increase", "by");
  return left.is === "lower" || left.is === "leave" ? stated("decrease", "by") : null;
};

const SUMS = new Set(
  "total strength maximum minimum ceiling cap limit level size force contingent presence".split(" "),
);
const FRACTIONS = new Set("half third quarter most many some one none all two part majority bulk".split(" "));

/** "half of the 5,200 troops": whatever befalls the part, the whole is a level. */
const wholeOf: KindRule = (input) => {
  const determined = ["the", "its", "their"].includes(near(input, 1)) && near(input, 2) === "of";
  if (!determined || input.subject.counted.part) return null;
  const part = near(input, 3);
  const opens = input.subject.hedged.from - 2 === input.subject.sentence.from;
  return opens || FRACTIONS.has(part) || /^[0-9]/.test(part) || part === "thirds" ? stated("level", "whole-of") : null;
};

/** "Finland's 20 soldiers will come home": all of them, so a level. */
const owned: KindRule = (input) => {
  const possessed =
    near(input, 1) === "'s" || ITS.has(near(input, 1)) || near(input, 1) === "the" || near(input, 1) === "all";

  return possessed && input.left === null && input.right?.is === "leave" && !input.subject.counted.part
    ? stated("level", "all-of-them")
    : null;
};

/** "its 500 troops", "all 2,500 soldiers" in a sentence of leaving: all there are, so a level. */
const allOfThem: KindRule = (input) => {
  const verb = input.left;
  if (
    verb === null ||
    (verb.is !== "leave" && verb.is !== "lower" && verb.is !== "raise") ||
    input.subject.counted.part
  )
    return null;
  const between = wordsBefore(input);
  const determined =
    between.some((word) => ITS.has(word) || ALL.has(word)) || (between.includes("the") && !input.subject.counted.more);
  const possessed = near(input, 1) === "'s";
  // "one of its 600": the whole is a level, and the part before it the decrease.
  const whole = near(input, 1) === "the" || ITS.has(near(input, 1));
  return determined || possessed || whole ? stated("level", "all-of-them") : null;
};

/** "leaving 600", "leave behind 200": who stays, whatever left. */
const leaving: KindRule = ({ left }) =>
  left !== null && left.word.startsWith("leav") && left.is === "have" ? stated("level", "leaving-behind") : null;

/** "withdraw 600 troops", "600 troops have left", "a cut of 500". */
const gone: KindRule = ({ left, right }) => {
  if (left !== null && (left.is === "leave" || left.is === "lower") && ["", "of", "with", "out"].includes(left.link))
    return stated("decrease", `verb:${left.word}`);
  const free = left === null || left.is === "have";
  if (free && right !== null && right.is === "leave") return stated("decrease", `verb:${right.word}`);
  return null;
};

/** "an additional 500 troops to Iraq"; but "another 900 in Syria" are there. */
const more: KindRule = ({ subject, left, right, preposition }) => {
  const { counted, reading, hedged } = subject;
  const before = reading.tokens[hedged.from - 1]?.norm ?? "";
  const extra =
    counted.more ||
    ["additional", "another", "further", "extra", "more"].includes(before) ||
    (before === "other" && reading.tokens[hedged.from - 2]?.norm === "one");
  if (!extra) return null;
  const moves =
    (left !== null && (left.is === "send" || left.is === "raise")) ||
    (right !== null && (right.is === "send" || right.is === "raise"));
  const there = ["in", "at", "on", "inside", "across"].includes(preposition);
  if (
    there &&
    (counted.rule === "elided" ||
      before === "another" ||
      before === "other" ||
      before === "additional" ||
      before === "further") &&
    !moves
  )
    return stated("level", "another-there");
  if (there && left !== null && left.is === "have" && !moves && !["were", "was", "be"].includes(left.word))
    return stated("level", "another-there");
  return stated("increase", "more");
};

/** "add 500 troops", "reinforce with 500". */
const added: KindRule = ({ left }) => {
  if (left === null || left.is !== "raise") return null;
  if (
    /^(?:add|augment|reinforc|bolster|boost|strengthen|beef|surg)/.test(left.word) &&
    ["", "with", "of"].includes(left.link)
  )
    return stated("increase", `verb:${left.word}`);
  return null;
};

const level: KindRule = () => implied("level", "default");

export const KIND_RULES: readonly { readonly name: string; readonly rule: KindRule }[] = [
  { name: "from-to", rule: fromTo },
  { name: "total-of", rule: total },
  { name: "to-or-by", rule: toOrBy },
  { name: "whole-of", rule: wholeOf },
  { name: "all-of-them", rule: allOfThem },
  { name: "owned", rule: owned },
  { name: "leaving-behind", rule: leaving },
  { name: "more", rule: more },
  { name: "gone", rule: gone },
  { name: "added", rule: added },
  { name: "level", rule: level },
];
