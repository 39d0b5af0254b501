import { CAPS, type Tokens, UPPER } from "../text/tokens.ts";
import { wordsOf } from "../text/tokenise.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { organisationAliases } from "./organisations.ts";
import { stateAliases } from "./states.ts";
import type { Alias, Mention } from "./types.ts";

const ANY = 0;

interface Ends {
  readonly alias: Alias;
  /** The flag its first word needs: `CAPS`, `UPPER` or none. */
  needs: number;
}

interface Node {
  readonly next: Map<number, Node>;
  ends: Ends | null;
}

const node = (): Node => ({ next: new Map(), ends: null });
const SHORT = 3;

/** The names that a language's texts call forces and places by, found in one pass. */
export class Gazetteer {
  readonly #root = node();
  readonly #countries = new Map<string, string>();
  #opens = new Uint8Array(0);

  constructor(language: string, vocabulary: Vocabulary, elided: ReadonlySet<string>) {
    const states = stateAliases(language);
    for (const { form, target } of states)
      if (form === "name" && target.place) this.#countries.set(target.place.id, target.place.name);
    for (const alias of [...states, ...organisationAliases(states, language)]) {
      const words = wordsOf(alias.words, vocabulary, elided);
      let at = this.#root;
      for (const word of words) {
        const id = vocabulary.add(word);
        let next = at.next.get(id);
        if (!next) at.next.set(id, (next = node()));
        at = next;
      }
      const letters = alias.words.replace(/[^\p{L}]/gu, "");
      const short = words.length === 1 && letters.length <= SHORT && letters === letters.toUpperCase();
      const needs = short ? CAPS : /^\p{Lu}/u.test(alias.words) ? UPPER : ANY;
      // The first alias wins: states before organisations, names before people; "nothing" before all.
      if (at.ends === null || alias.form === "nothing") at.ends = { alias, needs };
      // "northern Cyprus" beside "Northern Cyprus": what one spelling allows is allowed.
      else if (at.ends.alias.target.place?.id === alias.target.place?.id && needs < at.ends.needs)
        at.ends.needs = needs;
    }
  }

  /** Fixes the names, once the vocabulary has its size. */
  seal(size: number): this {
    this.#opens = new Uint8Array(size);
    for (const word of this.#root.next.keys()) this.#opens[word] = 1;
    return this;
  }

  /**
   * The longest name that begins at `at`. `cased` says whether capitals mean anything there: text without capitals, or
   * with nothing else, does not tell "turkey" from "Turkey".
   */
  find(tokens: Tokens, at: number, cased: boolean): Mention | null {
    let found: Mention | null = null;
    let state = this.#root.next.get(tokens.word(at));
    for (let to = at + 1; state !== undefined; to++) {
      const { ends } = state;
      if (ends !== null && (ends.needs === ANY || !cased || tokens.has(at, ends.needs)))
        found = { from: at, to, form: ends.alias.form, ...ends.alias.target };
      if (to >= tokens.count) break;
      state = state.next.get(tokens.word(to));
    }
    return found;
  }

  /** The name of a state, by its code. */
  countryName(code: string): string | null {
    return this.#countries.get(code) ?? null;
  }

  /** Whether a word may begin a name. */
  opens(word: number): boolean {
    return this.#opens[word] === 1;
  }
}
