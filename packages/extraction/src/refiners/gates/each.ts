import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

/** "Each of the battlegroups consists of about 1,000 soldiers": one number for several bodies. */
export const each: Gate = ({ reading, sentence, hedged }) =>
  reading.is(sentence.from, W.each) && hedged.from - sentence.from < 14
    ? no("each", "the size of each of several bodies")
    : null;
