import type { Tokens } from "../text/tokens.ts";
import { wordsOf } from "../text/tokenise.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

/** A sequence of words that means one thing: the key of the list it stands in, and how many tokens it takes. */
export interface Phrase<Key extends string> {
  readonly key: Key;
  readonly length: number;
}

interface Node<Key extends string> {
  readonly next: Map<number, Node<Key>>;
  ends: Phrase<Key> | null;
}

const node = <Key extends string>(): Node<Key> => ({ next: new Map(), ends: null });

/** Sequences of words, found forwards from a token or backwards from one, the longest first. */
export class Phrases<Key extends string> {
  readonly #forwards = node<Key>();
  readonly #backwards = node<Key>();
  /** Which words a phrase begins and ends with, so that most tokens are passed over at once. */
  #opens = new Uint8Array(0);
  #closes = new Uint8Array(0);

  add(words: readonly number[], key: Key): void {
    const phrase = { key, length: words.length };
    for (const [root, order] of [
      [this.#forwards, words],
      [this.#backwards, words.toReversed()],
    ] as const) {
      let state = root;
      for (const word of order) {
        let next = state.next.get(word);
        if (next === undefined) state.next.set(word, (next = node()));
        state = next;
      }
      state.ends ??= phrase;
    }
  }

  /** Fixes the phrases, once the vocabulary has its size. */
  seal(size: number): this {
    this.#opens = new Uint8Array(size);
    this.#closes = new Uint8Array(size);
    for (const word of this.#forwards.next.keys()) this.#opens[word] = 1;
    for (const word of this.#backwards.next.keys()) this.#closes[word] = 1;
    return this;
  }

  /** The phrase that begins at the token `at`. */
  from(tokens: Tokens, at: number): Phrase<Key> | null {
    if (this.#opens[tokens.word(at)] !== 1) return null;
    let found: Phrase<Key> | null = null;
    let state: Node<Key> | undefined = this.#forwards;
    for (let one = at; state !== undefined && one < tokens.count; one++) {
      state = state.next.get(tokens.word(one));
      if (state?.ends) found = state.ends;
    }
    return found;
  }

  /** The phrase that ends before the token `end`. */
  before(tokens: Tokens, end: number): Phrase<Key> | null {
    if (this.#closes[tokens.word(end - 1)] !== 1) return null;
    let found: Phrase<Key> | null = null;
    let state: Node<Key> | undefined = this.#backwards;
    for (let one = end - 1; state !== undefined && one >= 0; one--) {
      state = state.next.get(tokens.word(one));
      if (state?.ends) found = state.ends;
    }
    return found;
  }
}

/** Lists of phrases by key: words with spaces between, commas or line breaks between phrases. */
export function compilePhrases<Key extends string>(
  lists: Readonly<Partial<Record<Key, string>>>,
  vocabulary: Vocabulary,
  elided: ReadonlySet<string>,
): Phrases<Key> {
  const phrases = new Phrases<Key>();
  for (const key in lists)
    for (const phrase of lists[key]?.split(/[,\n]/) ?? []) {
      const words = wordsOf(phrase.trim(), vocabulary, elided).map((word) => vocabulary.add(word));
      if (words.length > 0) phrases.add(words, key);
    }
  return phrases;
}
