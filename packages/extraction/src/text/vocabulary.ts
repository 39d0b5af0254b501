/** A fold of one character into a running hash (FNV-1a). */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);
export const SEED = -2128831035;

/**
 * The words that rules know, by number. A word that no rule knows is 0, so that reading a text makes no string for it.
 * Words are added while a language is compiled; `seal` fixes them, and then `find` looks them up by their hash.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [""];
  #slots = new Int32Array(0);
  #hashes = new Int32Array(0);
  #mask = 0;

  /** How many words there are, the unknown one among them. */
  get size(): number {
    return this.#words.length;
  }

  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#words.push(word);
    this.#ids.set(word, this.#words.length - 1);
    return this.#words.length - 1;
  }

  /** The number of a word, 0 where no rule knows it. */
  id(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  word(id: number): string {
    return this.#words[id] ?? "";
  }

  seal(): this {
    let slots = 16;
    while (slots < this.#words.length * 4) slots *= 2;
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots);
    this.#hashes = new Int32Array(this.#words.length);
    for (let id = 1; id < this.#words.length; id++) {
      const word = this.#words[id] ?? "";
      let hash = SEED;
      for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
      this.#hashes[id] = hash;
      let slot = hash & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = id;
    }
    return this;
  }

  /** The number of the word whose characters stand in `codes`, `[0, length)`, and whose hash they have. */
  find(hash: number, codes: Uint16Array, length: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0) return 0;
      if (this.#hashes[id] === hash && this.#spells(id, codes, length)) return id;
    }
  }

  #spells(id: number, codes: Uint16Array, length: number): boolean {
    const word = this.#words[id] ?? "";
    if (word.length !== length) return false;
    for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== codes[at]) return false;
    return true;
  }
}
