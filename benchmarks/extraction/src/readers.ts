import { extract, EXTRACTOR } from "@muster/extraction/extract";
import nlp from "compromise";
import nlp13 from "compromise-13";
import numbers from "compromise-numbers";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { splitSentences } from "./split-sentences.ts";
import type { Piece } from "./text.ts";
import { versionOf } from "./version-of.ts";

/** Something that reads text. It returns how much it found, so that no part of its work is in vain. */
export interface Reader {
  readonly name: string;
  readonly read: (piece: Piece) => number;
}

/** The whole way from text to claims. */
export const EXTRACT: Reader = {
  name: `extract (${EXTRACTOR.name} ${EXTRACTOR.version})`,
  read: ({ title, published, text }) => {
    const statement = { title, published: null, modified: null, url: null, language: null };
    return extract({ text, statement, publishedAt: published }).candidates.length;
  },
};

const wink = winkNLP(model);
const withNumbers = nlp13.extend(numbers);

/** Since version 14 numbers are part of compromise, and compromise-numbers does nothing there: it is measured with 13. */
export const BASELINES: readonly Reader[] = [
  { name: "sentences alone", read: ({ text }) => splitSentences(text).length },
  {
    name: `wink-nlp ${versionOf("wink-nlp")} readDoc`,
    read: ({ text }) => wink.readDoc(text).sentences().length(),
  },
  { name: `compromise ${versionOf("compromise")} numbers`, read: ({ text }) => nlp(text).numbers().json().length },
  {
    name: `compromise ${versionOf("compromise-13")} with compromise-numbers ${versionOf("compromise-numbers")}`,
    read: ({ text }) => withNumbers(text).numbers().json().length,
  },
];
