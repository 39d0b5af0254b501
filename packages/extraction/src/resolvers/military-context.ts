import { speaksOfSoldiers } from "../parsers/speaks-of-soldiers.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sentence } from "../reading/sentences.ts";

/** Where a document speaks of soldiers, each sentence looked at once. */
export class MilitaryContext {
  readonly #reading: Reading;
  readonly #titled: boolean;
  /** 0 not looked at, 1 speaks of them, 2 does not. */
  readonly #sentences: Uint8Array;

  constructor(reading: Reading, title: Reading | null) {
    this.#reading = reading;
    this.#titled = title !== null && speaksOfSoldiers(title, 0, title.tokens.count);
    this.#sentences = new Uint8Array(reading.sentences.length);
  }

  /** Whether the headline, or one of the sentences just before, speaks of soldiers. */
  before({ index }: Sentence, reach: number): boolean {
    if (this.#titled) return true;
    for (let back = index - 1; back >= Math.max(0, index - reach); back--) if (this.#speaks(back)) return true;
    return false;
  }

  #speaks(index: number): boolean {
    const known = this.#sentences[index];
    if (known === 1 || known === 2) return known === 1;
    const sentence = this.#reading.sentences[index];
    const speaks = sentence !== undefined && speaksOfSoldiers(this.#reading, sentence.from, sentence.to);
    this.#sentences[index] = speaks ? 1 : 2;
    return speaks;
  }
}
