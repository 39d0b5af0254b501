import { readNounPhrase } from "../noun-phrase.ts";
import type { CountedRule } from "./basis.ts";

/** "2,500 US troops", "600 of its 2,000 soldiers", "hundreds of advisers". */
export const direct: CountedRule = ({ reading, hedged, sentence }) =>
  readNounPhrase(reading, hedged.to, sentence.to, "direct");
