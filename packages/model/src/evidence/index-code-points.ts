/**
 * One text, addressed by code points. JavaScript strings count UTF-16 code units, where every character beyond the
 * Basic Multilingual Plane counts as two; this converts between both.
 */
export interface CodePointIndex {
  readonly text: string;
  /** The length of the text in code points. */
  readonly length: number;
  /**
   * A UTF-16 offset as a code point offset.
   * @throws RangeError outside the text, and inside a surrogate pair.
   */
  readonly toCodePoint: (utf16: number) => number;
  /**
   * A code point offset as a UTF-16 offset.
   * @throws RangeError outside the text.
   */
  readonly toUtf16: (codePoint: number) => number;
}

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** How many of the ascending `values` lie below `limit`. */
const countBelow = (values: readonly number[], limit: number): number => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

const check = (offset: number, length: number): number => {
  if (Number.isInteger(offset) && offset >= 0 && offset <= length) return offset;
  throw new RangeError(`Offset ${offset} lies outside the text, which ends at ${length}.`);
};

/**
 * Indexes a text once, so that many of its offsets can be converted: each takes constant time where the text has no
 * surrogate pair, and the logarithm of their number where it has. A lone surrogate counts as one code point.
 *
 * @example
 * indexCodePoints("🪖 900").toCodePoint(3); // 2
 */
export const indexCodePoints = (text: string): CodePointIndex => {
  // Second halves by UTF-16 offset, and by the code point offset of the character that follows them.
  const halves: number[] = [];
  for (const match of text.matchAll(PAIR)) halves.push(match.index + 1);
  const length = text.length - halves.length;
  if (halves.length === 0) {
    const same = (offset: number): number => check(offset, length);
    return { text, length, toCodePoint: same, toUtf16: same };
  }
  const following = halves.map((half, index) => half - index);
  return {
    text,
    length,
    toCodePoint: (utf16) => {
      const before = countBelow(halves, check(utf16, text.length));
      if (halves[before] === utf16) throw new RangeError(`Offset ${utf16} lies inside a character.`);
      return utf16 - before;
    },
    toUtf16: (codePoint) => check(codePoint, length) + countBelow(following, codePoint + 1),
  };
};

/** A text, or its index where many of its offsets are needed. */
export type Text = string | CodePointIndex;

export const indexed = (text: Text): CodePointIndex => (typeof text === "string" ? indexCodePoints(text) : text);

/**
 * A converter for many UTF-16 offsets of one text (those of `RegExp` matches) to code point offsets.
 *
 * @throws RangeError (the converter does) outside the text, and inside a surrogate pair.
 * @example
 * const toCodePoint = codePointOffsets(text);
 * for (const match of text.matchAll(/\d+/g)) toCodePoint(match.index);
 */
export const codePointOffsets = (text: string): ((utf16: number) => number) => indexCodePoints(text).toCodePoint;

/**
 * The part of a text from one code point offset to another; `end` is exclusive.
 *
 * @throws RangeError where an offset lies outside the text.
 * @example
 * sliceCodePoints("🪖 900 troops", 2, 5); // "900"
 */
export const sliceCodePoints = (text: Text, start: number, end: number): string => {
  const index = indexed(text);
  return index.text.slice(index.toUtf16(start), index.toUtf16(end));
};
