import { findMentions, type Mention } from "../gazetteer/match.ts";
import { joinTokens } from "./join.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import type { Token } from "./token.ts";
import { tokenise } from "./tokenise.ts";

/** A text taken apart once, as every parser and resolver reads it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** The sentence of a token. */
  readonly sentenceAt: (token: number) => Sentence;
  /** The mention that covers a token. */
  readonly mentionAt: (token: number) => Mention | null;
  /** The mentions that begin in `[from, to)`. */
  readonly mentionsIn: (from: number, to: number) => readonly Mention[];
}

const NOWHERE: Sentence = { index: 0, paragraph: 0, from: 0, to: 0 };

export function read(text: string): Reading {
  const tokens = joinTokens(tokenise(text));
  const sentences = splitSentences(tokens, text);
  const mentions = findMentions(tokens);
  const sentenceOf = new Int32Array(tokens.length);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.from, sentence.to);
  const mentionOf = new Int32Array(tokens.length).fill(-1);
  mentions.forEach((mention, at) => mentionOf.fill(at, mention.from, mention.to));
  const firstFrom = (token: number): number => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((mentions[middle]?.from ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text,
    tokens,
    sentences,
    mentions,
    sentenceAt: (token) => sentences[sentenceOf[token] ?? 0] ?? NOWHERE,
    mentionAt: (token) => mentions[mentionOf[token] ?? -1] ?? null,
    mentionsIn: (from, to) => mentions.slice(firstFrom(from), firstFrom(to)),
  };
}
