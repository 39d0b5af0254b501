/**
 * A word, a number or a sign. `norm` is what rules match: lower case, no accents, no lookalikes, digits as 0-9 with their
 * separators. `start` and `end` are UTF-16 offsets in the text as it is.
 */
export interface Token {
  readonly kind: "word" | "number" | "sign";
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** The first letter is a capital. */
  readonly upper: boolean;
  /** All letters are capitals, and there are at least two, or it is an abbreviation with stops ("U.S."). */
  readonly caps: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Line breaks before it: 0, 1, or 2 for a blank line. */
  readonly breaks: 0 | 1 | 2;
}
