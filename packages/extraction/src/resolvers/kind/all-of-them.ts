import { ITS } from "../../language/english/clauses.ts";
import { stated } from "../context.ts";
import { skipBack } from "../verb.ts";
import { type KindInput, type KindRule, near } from "./basis.ts";

const ALL = new Set(["all", "remaining", "last", "entire"]);

function wordsBefore({ subject: { reading, hedged, sentence } }: KindInput): string[] {
  const start = skipBack(reading, hedged.from, sentence.from);
  const out: string[] = [];
  for (let at = start + 1; at < hedged.from; at++) out.push(reading.tokens[at]?.norm ?? "");
  return out;
}

/** "its 500 troops", "all 2,500 soldiers" in a sentence of leaving: all there are, so a level. */
export const allOfThem: KindRule = (input) => {
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
