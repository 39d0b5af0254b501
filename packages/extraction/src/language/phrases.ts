import type { Token } from "../text/token.ts";

/** A list of word sequences, looked up forwards from a token or backwards from one, the longest first. */
export interface Phrases {
  /** The token after the phrase that begins at `at`, or -1. */
  readonly endFrom: (tokens: readonly Token[], at: number) => number;
  /** The first token of the phrase that ends before `end`, or -1. */
  readonly startTo: (tokens: readonly Token[], end: number) => number;
}

function indexBy(phrases: readonly string[][], key: (phrase: string[]) => string | undefined): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const word = key(phrase) ?? "";
    index.set(word, [...(index.get(word) ?? []), phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

const stands = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  at >= 0 && phrase.every((word, offset) => tokens[at + offset]?.norm === word);

/** Phrases as lower-case words with spaces between, commas or line breaks between phrases. */
export function phrases(list: string): Phrases {
  const all = list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .map((phrase) => phrase.split(/\s+/));
  const byFirst = indexBy(all, (phrase) => phrase[0]);
  const byLast = indexBy(all, (phrase) => phrase.at(-1));
  return {
    endFrom: (tokens, at) => {
      for (const phrase of byFirst.get(tokens[at]?.norm ?? "") ?? [])
        if (stands(tokens, at, phrase)) return at + phrase.length;
      return -1;
    },
    startTo: (tokens, end) => {
      for (const phrase of byLast.get(tokens[end - 1]?.norm ?? "") ?? [])
        if (stands(tokens, end - phrase.length, phrase)) return end - phrase.length;
      return -1;
    },
  };
}

/** Words with spaces or line breaks between. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));
