import { type Character, characterAt } from "./characters.ts";
import { entityAt } from "./entities.ts";
import { foldText } from "./fold.ts";
import { BLANK, BREAK, CAPS, NUMBER, SIGN, SPACED, STOPPED, Tokens, UPPER, WORD } from "./tokens.ts";
import { mix, SEED, type Vocabulary } from "./vocabulary.ts";

const OTHER = 0;
const SPACE = 1;
const LINE = 2;
const DIGIT = 3;
const LOWER = 4;
const CAPITAL = 5;
const NOTHING = 6;
const ENTITY = 7;
const QUOTE = 8;
const BEYOND = 9;

const CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (char >= "0" && char <= "9") CLASSES[code] = DIGIT;
  else if (char >= "a" && char <= "z") CLASSES[code] = LOWER;
  else if (char >= "A" && char <= "Z") CLASSES[code] = CAPITAL;
  else if (char === "\n" || char === "\v" || char === "\f") CLASSES[code] = LINE;
  else if (char === " " || char === "\t" || char === "\r") CLASSES[code] = SPACE;
  else if (code < 32 || code === 127) CLASSES[code] = NOTHING;
  else if (char === "&") CLASSES[code] = ENTITY;
  else if (char === "'" || char === "`") CLASSES[code] = QUOTE;
}

const WIDEST = 48;
const APOSTROPHE = 39;
const STOP = 46;
const S = 115;
const SEPARATORS = ",.'\u00A0٬٫";

/** Reads a text into tokens, one pass from left to right. */
class Tokeniser {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #elided: ReadonlySet<string>;
  readonly #tokens: Tokens;
  readonly #codes = new Uint16Array(WIDEST);
  readonly #apostropheS: number;
  #at = 0;
  #flags = 0;

  constructor(text: string, vocabulary: Vocabulary, elided: ReadonlySet<string>) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#elided = elided;
    this.#tokens = new Tokens(text);
    this.#apostropheS = vocabulary.id("'s");
  }

  run(): Tokens {
    const text = this.#text;
    const length = text.length;
    while (this.#at < length) {
      const code = text.charCodeAt(this.#at);
      switch (code < 128 ? (CLASSES[code] ?? BEYOND) : BEYOND) {
        case SPACE:
          this.#flags |= SPACED;
          this.#at++;
          break;
        case LINE:
          this.#break();
          this.#at++;
          break;
        case NOTHING:
          this.#at++;
          break;
        case LOWER:
        case CAPITAL:
          if (!this.#plainWord()) this.#word();
          break;
        case DIGIT:
          this.#number();
          break;
        case OTHER:
          this.#sign(code, this.#at + 1);
          break;
        case QUOTE:
          this.#sign(APOSTROPHE, this.#at + 1);
          break;
        default:
          this.#special();
      }
    }
    return this.#tokens;
  }

  #break(): void {
    this.#flags = (this.#flags & BREAK) === 0 ? this.#flags | SPACED | BREAK : (this.#flags | SPACED | BLANK) & ~BREAK;
  }

  #push(kind: number, start: number, end: number, word: number, flags: number): void {
    this.#tokens.push(kind, start, end, word, this.#flags | flags);
    this.#flags = 0;
  }

  #sign(code: number, end: number): void {
    this.#codes[0] = code;
    const word = this.#vocabulary.find(mix(SEED, code), this.#codes, 1);
    this.#push(SIGN, this.#at, end, word, 0);
    this.#at = end;
  }

  /** A character beyond ASCII, or an entity. */
  #special(): void {
    const entity = this.#text[this.#at] === "&" ? entityAt(this.#text, this.#at) : null;
    const { character, width } = entity
      ? { character: entity.character === "" ? null : characterAt(entity.character, 0).character, width: entity.width }
      : characterAt(this.#text, this.#at);
    if (character === null) {
      this.#at += width;
      return;
    }
    switch (character.is) {
      case "letter":
        this.#word();
        break;
      case "digit":
        this.#number();
        break;
      case "space":
        this.#flags |= SPACED;
        this.#at += width;
        break;
      case "break":
        this.#break();
        this.#at += width;
        break;
      case "sign":
        this.#sign(character.folded.charCodeAt(0), this.#at + width);
        break;
      case "ignored":
        this.#at += width;
        break;
    }
  }

  /** The character at `at`, entities as what they stand for. */
  #peek(at: number): { character: Character | null; width: number } {
    const entity = this.#text[at] === "&" ? entityAt(this.#text, at) : null;
    if (entity)
      return {
        character: entity.character === "" ? null : characterAt(entity.character, 0).character,
        width: entity.width,
      };
    return at < this.#text.length ? characterAt(this.#text, at) : { character: null, width: 1 };
  }

  /** The first character from `at` on that prints something. */
  #ahead(at: number): Character | null {
    while (at < this.#text.length) {
      const { character, width } = this.#peek(at);
      if (character !== null && character.is !== "ignored") return character;
      at += width;
    }
    return null;
  }

  /** A word of ASCII letters and digits with nothing unusual after it; false, and nothing done, for any other. */
  #plainWord(): boolean {
    const text = this.#text;
    const codes = this.#codes;
    const start = this.#at;
    let at = start;
    let hash = SEED;
    let capitals = 0;
    let digits = 0;
    for (; at < text.length; at++) {
      let code = text.charCodeAt(at);
      if (code >= 128) return false;
      const is = CLASSES[code];
      if (is === CAPITAL) {
        capitals++;
        code |= 32;
      } else if (is === DIGIT) digits++;
      else if (is !== LOWER) {
        if (is === QUOTE || is === ENTITY || is === NOTHING || (code === STOP && at - start === 1)) return false;
        break;
      }
      hash = mix(hash, code);
      if (at - start < WIDEST) codes[at - start] = code;
    }
    const length = at - start;
    const word = length <= WIDEST ? this.#vocabulary.find(hash, codes, length) : 0;
    let flags = 0;
    if (capitals > 0) {
      if (CLASSES[text.charCodeAt(start)] === CAPITAL) flags = UPPER;
      if (capitals > 1 && capitals + digits === length) flags |= CAPS;
    }
    this.#push(WORD, start, at, word, flags);
    this.#at = at;
    return true;
  }

  #word(): void {
    const text = this.#text;
    const codes = this.#codes;
    const start = this.#at;
    let end = start;
    let at = start;
    let hash = SEED;
    let length = 0;
    let letters = 0;
    let capitals = 0;
    let upper = 0;
    let possessed = -1;
    for (; at < text.length;) {
      const code = text.charCodeAt(at);
      const is = code < 128 ? (CLASSES[code] ?? OTHER) : -1;
      if (is === LOWER || is === CAPITAL) {
        const lower = is === CAPITAL ? code | 32 : code;
        if (is === CAPITAL) {
          capitals++;
          if (letters === 0) upper = UPPER;
        }
        letters++;
        hash = mix(hash, lower);
        if (length < WIDEST) codes[length] = lower;
        length++;
        end = ++at;
        continue;
      }
      if (is === DIGIT) {
        hash = mix(hash, code);
        if (length < WIDEST) codes[length] = code;
        length++;
        end = ++at;
        continue;
      }
      if (is !== -1 && is !== QUOTE && is !== ENTITY && is !== NOTHING) break;
      const { character, width } = this.#peek(at);
      if (character === null || character.is === "ignored") {
        at += width;
        continue;
      }
      if (character.is === "letter" || character.is === "digit") {
        if (character.is === "letter") {
          if (character.upper) {
            capitals++;
            if (letters === 0) upper = UPPER;
          }
          letters++;
        }
        for (let one = 0; one < character.folded.length; one++) {
          const folded = character.folded.charCodeAt(one);
          hash = mix(hash, folded);
          if (length < WIDEST) codes[length] = folded;
          length++;
        }
        at += width;
        end = at;
        continue;
      }
      if (character.folded !== "'") break;
      const next = this.#ahead(at + width);
      if (next?.is !== "letter") break;
      if (
        this.#elided.size > 0 &&
        this.#elided.has(String.fromCharCode(...codes.subarray(0, Math.min(length, WIDEST))))
      ) {
        hash = mix(hash, APOSTROPHE);
        if (length < WIDEST) codes[length] = APOSTROPHE;
        length++;
        at += width;
        end = at;
        break;
      }
      if (next.folded.charCodeAt(0) === S && this.#endsAfterS(at + width)) {
        possessed = at;
        break;
      }
      hash = mix(hash, APOSTROPHE);
      if (length < WIDEST) codes[length] = APOSTROPHE;
      length++;
      at += width;
    }
    if (letters === 1 && length === 1 && text.charCodeAt(end) === STOP && this.#abbreviation(start, upper)) return;
    const word = length <= WIDEST ? this.#vocabulary.find(hash, codes, length) : 0;
    const caps = letters > 1 && capitals === letters ? CAPS : 0;
    this.#push(WORD, start, end, word, upper | caps);
    this.#at = Math.max(at, end);
    if (possessed >= 0) this.#possessive(possessed);
  }

  /** Whether the word is over after the s at `at`: "Iraq's army", and not "O'Shea". */
  #endsAfterS(at: number): boolean {
    const next = this.#ahead(at + this.#peek(at).width);
    return next === null || (next.is !== "letter" && next.is !== "digit");
  }

  #possessive(from: number): void {
    const sign = this.#peek(from).width;
    let at = from + sign;
    while (this.#peek(at).character?.is === "ignored" || this.#peek(at).character === null) at += this.#peek(at).width;
    at += this.#peek(at).width;
    this.#push(WORD, from, at, this.#apostropheS, 0);
    this.#at = at;
  }

  /** "U.S." and "U.N." arrive as letters and stops; they leave as one word, "us". */
  #abbreviation(start: number, upper: number): boolean {
    const text = this.#text;
    let at = start;
    let norm = "";
    let capitals = true;
    while (at < text.length) {
      const { character, width } = this.#peek(at);
      if (character?.is !== "letter" || text.charCodeAt(at + width) !== STOP) break;
      const after = this.#peek(at + width + 1).character;
      const follows = after?.is === "letter" && this.#lone(at + width + 1);
      norm += character.folded;
      capitals &&= character.upper;
      at += width + 1;
      if (!follows) break;
      // "U.S" before a space: the last letter without its stop.
      if (text.charCodeAt(at + this.#peek(at).width) !== STOP) {
        norm += this.#peek(at).character?.folded ?? "";
        at += this.#peek(at).width;
        break;
      }
    }
    if (norm.length < 2) return false;
    this.#push(WORD, start, at, this.#vocabulary.id(norm), upper | (capitals ? CAPS : 0) | STOPPED);
    this.#at = at;
    return true;
  }

  /** Whether the letter at `at` stands alone, before a stop or before something that is no letter. */
  #lone(at: number): boolean {
    const next = this.#peek(at + this.#peek(at).width).character;
    return next?.is !== "letter" && next?.is !== "digit";
  }

  #number(): void {
    const text = this.#text;
    const start = this.#at;
    let end = start;
    let at = start;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code < 128 && CLASSES[code] === DIGIT) {
        end = ++at;
        continue;
      }
      const { character, width } = this.#peek(at);
      if (character === null || character.is === "ignored") {
        at += width;
        continue;
      }
      if (character.is === "digit") {
        at += width;
        end = at;
        continue;
      }
      if (!SEPARATORS.includes(character.folded) || this.#ahead(at + width)?.is !== "digit") break;
      at += width;
    }
    this.#push(NUMBER, start, end, 0, 0);
    this.#at = end;
  }
}

/** The text as tokens. `elided` are the words that run into the next with an apostrophe: "l'OTAN" is two. */
export function tokenise(text: string, vocabulary: Vocabulary, elided: ReadonlySet<string>): Tokens {
  return new Tokeniser(text, vocabulary, elided).run();
}

/** The words of a phrase as they are matched, for building vocabularies. */
export function wordsOf(phrase: string, vocabulary: Vocabulary, elided: ReadonlySet<string>): string[] {
  const tokens = tokenise(phrase, vocabulary, elided);
  return Array.from({ length: tokens.count }, (_, at) => foldText(phrase.slice(tokens.start(at), tokens.end(at))));
}
