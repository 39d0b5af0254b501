import { stated } from "../context.ts";
import { type KindRule, near } from "./basis.ts";

const FRACTIONS = new Set("half third quarter most many some one none all two part majority bulk".split(" "));

/** "half of the 5,200 troops": whatever befalls the part, the whole is a level. */
export const wholeOf: KindRule = (input) => {
  const determined = ["the", "its", "their"].includes(near(input, 1)) && near(input, 2) === "of";
  if (!determined || input.subject.counted.part) return null;
  const part = near(input, 3);
  const opens = input.subject.hedged.from - 2 === input.subject.sentence.from;
  return opens || FRACTIONS.has(part) || /^[0-9]/.test(part) || part === "thirds" ? stated("level", "whole-of") : null;
};
