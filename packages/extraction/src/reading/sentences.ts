import type { Language } from "../language/language.ts";
import { W } from "../language/word-classes.ts";
import { BLANK, BREAK, CAPS, SIGN, SPACED, STOPPED, type Tokens, UPPER, WORD } from "../text/tokens.ts";

/** A sentence is the tokens `[from, to)`. `paragraph` counts blocks of text. */
export interface Sentence {
  readonly index: number;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** The mark of a footnote has no more tokens. */
const FOOTNOTE = 5;
/** Nobody writes a longer sentence; text without stops is cut, so that rules which look around cost no more for it. */
const LONGEST = 160;
/** A line at least this wide, in characters, may be broken only because it was full. */
const WRAP_LEAST = 40;
const WRAP_LEAST_LOWER = 20;
/** No column of text is wider; lines beyond are paragraphs that nobody wrapped. */
const WIDEST = 132;

/** Splits tokens into sentences: at stops, at blank lines, and at line breaks that are not mere wrapping. */
export class SentenceSplitter {
  readonly #tokens: Tokens;
  readonly #language: Language;
  readonly #sentences: Sentence[] = [];
  #from = 0;
  #paragraph = 0;
  #blockFrom = 0;
  #blockWidth = -1;
  /** Whether the text has capitals at all, so that a line that begins without one goes on. */
  readonly #cased: boolean;

  constructor(tokens: Tokens, language: Language) {
    this.#tokens = tokens;
    this.#language = language;
    this.#cased = tokens.flags.subarray(0, tokens.count).some((flags) => (flags & UPPER) !== 0);
  }

  split(): Sentence[] {
    const tokens = this.#tokens;
    const { count } = tokens;
    for (let at = 0; at < count; at++) {
      if (at > 0 && tokens.has(at, BREAK | BLANK)) this.#line(at);
      if (tokens.kind(at) === SIGN ? this.#endsHere(at) : tokens.has(at, STOPPED) && this.#abbreviationEnds(at)) {
        if (this.#closes(at + 1)) at++;
        while (this.#footnoteEnd(at + 1) !== -1) at = this.#footnoteEnd(at + 1) - 1;
        this.#close(at + 1);
      }
    }
    this.#close(count);
    return this.#sentences;
  }

  #is(at: number, word: number): boolean {
    return this.#language.is(this.#tokens.word(at), word);
  }

  #line(at: number): void {
    if (this.#tokens.has(at, BLANK)) {
      this.#blockFrom = at;
      this.#blockWidth = -1;
    } else {
      if (this.#blockWidth === -1) this.#blockWidth = this.#widestLine(at);
      if (this.#blockWidth <= WIDEST && this.#wrapped(at)) return;
    }
    this.#close(at);
    this.#paragraph++;
  }

  #close(to: number): void {
    while (to - this.#from > LONGEST) this.#add(this.#cutBefore(this.#from + LONGEST));
    if (to > this.#from) this.#add(to);
  }

  #add(to: number): void {
    this.#sentences.push({ index: this.#sentences.length, paragraph: this.#paragraph, from: this.#from, to });
    this.#from = to;
  }

  /** Where to cut a sentence without end: after its last sign, or where it must be. */
  #cutBefore(to: number): number {
    for (let at = to; at > this.#from + LONGEST / 2; at--)
      if (this.#is(at - 1, W.semicolon) || this.#is(at - 1, W.comma)) return at;
    return to;
  }

  #closes(at: number): boolean {
    return !this.#tokens.has(at, SPACED) && (this.#is(at, W.quote) || this.#is(at, W.closeBracket));
  }

  /** Where the mark of a footnote ends that begins at `at`, "[12]", or -1. */
  #footnoteEnd(at: number): number {
    const tokens = this.#tokens;
    if (tokens.has(at, SPACED) || !this.#is(at, W.openSquare)) return -1;
    for (let next = at + 1; next < at + FOOTNOTE; next++) if (this.#is(next, W.closeSquare)) return next + 1;
    return -1;
  }

  #endsHere(at: number): boolean {
    if (!this.#is(at, W.sentenceEnd)) return false;
    const tokens = this.#tokens;
    let next = at + 1;
    while (this.#footnoteEnd(next) !== -1) next = this.#footnoteEnd(next);
    if (next >= tokens.count) return false;
    const stop = this.#is(at, W.fullStop);
    if (!tokens.has(next, SPACED)) {
      // "... in Iraq.The Pentagon": the space is missing.
      const glued =
        stop && tokens.has(next, UPPER) && tokens.kind(at - 1) === WORD && !tokens.has(at - 1, UPPER | STOPPED);
      return glued || this.#closes(next);
    }
    if (!stop) return true;
    const before = at - 1;
    if (tokens.kind(before) === WORD && !tokens.has(at, SPACED)) {
      const letter = tokens.end(before) - tokens.start(before) === 1 && tokens.has(before, UPPER);
      if (letter || this.#is(before, W.abbreviation)) return false;
    }
    const follower = this.#closes(next) ? next + 1 : next;
    if (follower >= tokens.count) return true;
    return tokens.kind(follower) !== WORD || tokens.has(follower, UPPER) || !tokens.has(follower, SPACED);
  }

  /** "...in the U.S. The next" ends a sentence although the stop belongs to the abbreviation. */
  #abbreviationEnds(at: number): boolean {
    const tokens = this.#tokens;
    return (
      tokens.has(at, CAPS) &&
      tokens.text[tokens.end(at) - 1] === "." &&
      tokens.has(at + 1, UPPER) &&
      tokens.has(at + 1, SPACED) &&
      this.#is(at + 1, W.starter)
    );
  }

  /** Whether a line break is only where the line was full: the next word would not have fitted. */
  #wrapped(at: number): boolean {
    const tokens = this.#tokens;
    if (this.#is(at, W.hyphen) || this.#is(at, W.bullet)) return false;
    const before = at - 1;
    if (tokens.kind(before) === WORD && this.#is(before, W.openEnded)) return true;
    let first = before;
    while (first > 0 && !tokens.has(first, BREAK | BLANK)) first--;
    const width = tokens.end(before) - tokens.start(first);
    const lowercase = this.#cased && tokens.kind(at) === WORD && !tokens.has(at, UPPER);
    if (lowercase && !this.#is(before, W.sentenceEnd) && !this.#is(before, W.colon) && width >= WRAP_LEAST_LOWER)
      return true;
    return (
      !this.#is(before, W.colon) &&
      width >= WRAP_LEAST &&
      width + 1 + (tokens.end(at) - tokens.start(at)) > this.#blockWidth
    );
  }

  /** The widest line of the block of single-break lines that holds the break at `at`. */
  #widestLine(at: number): number {
    const tokens = this.#tokens;
    let end = at;
    while (end < tokens.count && !tokens.has(end, BLANK)) end++;
    let widest = 0;
    let lines = 0;
    let long = 0;
    let start = tokens.start(this.#blockFrom);
    for (let one = this.#blockFrom + 1; one <= end; one++) {
      if (one < end && !tokens.has(one, BREAK)) continue;
      const width = tokens.end(one - 1) - start;
      lines++;
      if (width > WIDEST) long++;
      else widest = Math.max(widest, width);
      start = tokens.start(one);
    }
    // One line too long is a slip; many are paragraphs that nobody wrapped.
    return long * 3 > lines ? WIDEST + 1 : widest;
  }
}
