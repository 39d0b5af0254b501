/** A stretch of a text, with the claims whose words it is part of. */
export interface Segment {
  readonly text: string;
  readonly claims: readonly string[];
  /** The claims whose words begin here. */
  readonly starts: readonly string[];
}

export interface Span {
  readonly id: string;
  /** In code points; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Where each code point of a text begins in UTF-16, and where the last one ends. */
function unitOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  offsets.push(unit);
  return offsets;
}

/**
 * Cuts a text where the words of claims begin and end. Claims may overlap; joined again, the segments are the text to
 * the character. A span outside the text is cut to it.
 */
export function markText(text: string, spans: readonly Span[]): Segment[] {
  const offsets = unitOffsets(text);
  const length = offsets.length - 1;
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(length, span.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? length;
    return {
      text: text.slice(offsets[from], offsets[to]),
      claims: inside.filter(({ start, end }) => start <= from && to <= end).map(({ id }) => id),
      starts: inside.filter(({ start }) => start === from).map(({ id }) => id),
    };
  });
}
