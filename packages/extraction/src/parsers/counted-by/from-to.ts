import { W } from "../../language/word-classes.ts";
import { isCounted } from "../counted.ts";
import { readNounPhrase } from "../noun-phrase.ts";
import type { CountedRule } from "./basis.ts";

/** "from 500 to 4,000 personnel": both numbers count the noun after the second. */
export const fromTo: CountedRule = ({ reading, hedged, sentence, next }) => {
  if (!reading.is(hedged.from - 1, W.from) || next === null) return null;
  if (!reading.is(hedged.to, W.rangeTo) || next.from - hedged.to > 2) return null;
  const noun = readNounPhrase(reading, next.to, sentence.to, "from-to");
  return isCounted(noun) ? { ...noun, from: hedged.to, to: hedged.to } : null;
};
