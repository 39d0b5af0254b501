const TOKEN = /\p{Nd}+(?:[.,'’\u00A0\u202F\u2009]\p{Nd}+)*|[\p{L}\p{M}]+|\s+|[^\p{Nd}\p{L}\p{M}\s]/gu;
const NUMBER = /^\p{Nd}/u;
const WORD = /^[\p{Nd}\p{L}]/u;

/** A text as words, numbers whole with their separators, runs of white space and single signs. Joined, they are the text. */
export function wordsOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

export const isNumber = (token: string): boolean => NUMBER.test(token);
export const isWord = (token: string): boolean => WORD.test(token);
