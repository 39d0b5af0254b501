import { joinBearings, partOf } from "../gazetteer/bearings.ts";
import type { Mention } from "../gazetteer/types.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Language } from "../language/language.ts";
import { W } from "../language/word-classes.ts";
import { type Sentence, SentenceSplitter } from "./sentences.ts";
import { NUMBER, SIGN, type Tokens, UPPER, WORD } from "../text/tokens.ts";
import { tokenise } from "../text/tokenise.ts";

const NOWHERE: Sentence = { index: 0, paragraph: 0, from: 0, to: 0 };

/** A text taken apart once, as every parser and resolver reads it. */
export class Reading {
  readonly text: string;
  readonly language: Language;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly #gazetteer: Gazetteer;
  readonly #mentionOf: Int32Array;
  #last = NOWHERE;

  constructor(text: string, language: Language, gazetteer: Gazetteer) {
    this.text = text;
    this.language = language;
    this.#gazetteer = gazetteer;
    this.tokens = tokenise(text, language.vocabulary, language.elided);
    this.sentences = new SentenceSplitter(this.tokens, language).split();
    this.#mentionOf = new Int32Array(this.tokens.count);
    this.mentions = this.#findMentions();
  }

  #findMentions(): Mention[] {
    const { tokens } = this;
    const gazetteer = this.#gazetteer;
    const mentions: Mention[] = [];
    for (const { from, to } of this.sentences) {
      let cased: boolean | null = null;
      for (let at = from; at < to;) {
        const word = tokens.word(at);
        // Most words begin no name.
        if (word === 0 || !(gazetteer.opens(word) || this.language.is(word, W.direction))) {
          at++;
          continue;
        }
        const found = gazetteer.opens(word) ? gazetteer.find(tokens, at, (cased ??= this.#caseSpeaks(from, to))) : null;
        const part =
          found === null && this.is(at, W.direction)
            ? this.#partAt(at, gazetteer, (cased ??= this.#caseSpeaks(from, to)))
            : null;
        if (part !== null) {
          mentions.push(part);
          this.#mentionOf.fill(mentions.length, at, part.to);
          at = part.to;
        } else if (found === null) at++;
        else {
          if (found.form !== "nothing") mentions.push(found);
          this.#mentionOf.fill(found.form === "nothing" ? 0 : mentions.length, at, found.to);
          at = found.to;
        }
      }
    }
    return mentions;
  }

  /** "northern Mali", "north-eastern Syria": a part of a country that begins at `at`. */
  #partAt(at: number, gazetteer: Gazetteer, cased: boolean): Mention | null {
    let bearing = this.value(at);
    let next = at + 1;
    if (this.is(next, W.hyphen) && this.is(next + 1, W.direction)) {
      bearing = joinBearings(bearing, this.value(next + 1));
      next += 2;
    }
    const country = gazetteer.opens(this.tokens.word(next)) ? gazetteer.find(this.tokens, next, cased) : null;
    if (country?.form !== "name" || country.place === null || this.is(country.to, W.possessive)) return null;
    const part = partOf(country.place, bearing);
    return (
      part && {
        from: at,
        to: country.to,
        form: "place",
        force: null,
        place: part,
        mission: null,
        within: country.place.id,
      }
    );
  }

  /** Whether capitals mean anything in a sentence: some words have them and some do not. */
  #caseSpeaks(from: number, to: number): boolean {
    let upper = 0;
    let words = 0;
    for (let at = from; at < to; at++) {
      if (this.tokens.kind(at) !== WORD) continue;
      words++;
      if (this.tokens.has(at, UPPER)) upper++;
    }
    return upper > 0 && (upper < words || words < 3);
  }

  /** Whether the token at `at` is a word or sign of a class. */
  is(at: number, wordClass: number): boolean {
    return at >= 0 && at < this.tokens.count && this.language.is(this.tokens.word(at), wordClass);
  }

  isNumber(at: number): boolean {
    return this.tokens.kind(at) === NUMBER;
  }

  isSign(at: number): boolean {
    return this.tokens.kind(at) === SIGN;
  }

  isWord(at: number): boolean {
    return this.tokens.kind(at) === WORD;
  }

  value(at: number): number {
    return this.language.value(this.tokens.word(at));
  }

  /** The name of a state, by its code. */
  countryName(code: string): string | null {
    return this.#gazetteer.countryName(code);
  }

  /** The words of the tokens `[from, to)`, as they stand. */
  words(from: number, to: number): string {
    return this.text.slice(this.tokens.start(from), this.tokens.end(to - 1));
  }

  /** The sentence of a token. Tokens are asked for from left to right, so the last answer is mostly the next. */
  sentenceAt(at: number): Sentence {
    if (at >= this.#last.from && at < this.#last.to) return this.#last;
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.sentences[middle]?.from ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    this.#last = this.sentences[low] ?? NOWHERE;
    return this.#last;
  }

  /** The mention that covers a token. */
  mentionAt(at: number): Mention | null {
    const index = at < 0 ? 0 : (this.#mentionOf[at] ?? 0);
    return index === 0 ? null : (this.mentions[index - 1] ?? null);
  }

  /** The mentions that begin in `[from, to)`. */
  mentionsIn(from: number, to: number): readonly Mention[] {
    if (from >= to) return [];
    return this.mentions.slice(this.#firstFrom(from), this.#firstFrom(to));
  }

  #firstFrom(token: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.mentions[middle]?.from ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
