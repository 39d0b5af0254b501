import { foldText } from "./fold.ts";

/** What a token is. */
export const WORD = 1;
export const NUMBER = 2;
export const SIGN = 3;

/** The first letter is a capital. */
export const UPPER = 1;
/** All letters are capitals, and there are at least two, or it is an abbreviation with stops ("U.S."). */
export const CAPS = 2;
/** White space stands before it. */
export const SPACED = 4;
/** A line break stands before it. */
export const BREAK = 8;
/** A blank line stands before it. */
export const BLANK = 16;
/** It ends with a stop of its own ("U.S."). */
export const STOPPED = 32;

/**
 * A text as tokens, in columns: words, numbers and signs with where they stand (UTF-16 offsets in the text as it is).
 * `words` holds the number of each word and sign in the language's vocabulary, 0 where no rule knows it.
 */
export class Tokens {
  readonly text: string;
  count = 0;
  starts: Int32Array;
  ends: Int32Array;
  words: Int32Array;
  kinds: Uint8Array;
  flags: Uint8Array;

  constructor(text: string) {
    this.text = text;
    const room = (text.length >> 2) + 16;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.words = new Int32Array(room);
    this.kinds = new Uint8Array(room);
    this.flags = new Uint8Array(room);
  }

  push(kind: number, start: number, end: number, word: number, flags: number): void {
    const at = this.count++;
    if (at === this.starts.length) this.#grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.kinds[at] = kind;
    this.flags[at] = flags;
  }

  #grow(): void {
    const room = this.starts.length * 2;
    const wide = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const wider = new Int32Array(room);
      wider.set(column);
      return wider;
    };
    const narrow = (column: Uint8Array): Uint8Array<ArrayBuffer> => {
      const wider = new Uint8Array(room);
      wider.set(column);
      return wider;
    };
    this.starts = wide(this.starts);
    this.ends = wide(this.ends);
    this.words = wide(this.words);
    this.kinds = narrow(this.kinds);
    this.flags = narrow(this.flags);
  }

  start(at: number): number {
    return this.starts[at] ?? this.text.length;
  }
  end(at: number): number {
    return this.ends[at] ?? this.text.length;
  }
  word(at: number): number {
    return this.words[at] ?? 0;
  }
  kind(at: number): number {
    return at < this.count ? (this.kinds[at] ?? 0) : 0;
  }
  has(at: number, flag: number): boolean {
    return at >= 0 && at < this.count && ((this.flags[at] ?? 0) & flag) !== 0;
  }

  /** How rules read it: lower case, without accents, lookalikes and invisible signs, digits as 0-9 with their separators. */
  norm(at: number): string {
    return at < 0 || at >= this.count ? "" : foldText(this.text.slice(this.start(at), this.end(at)));
  }
}
