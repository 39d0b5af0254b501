import type { Token } from "./token.ts";

/** A sentence is the tokens `[from, to)`. `paragraph` counts blocks of text. */
export interface Sentence {
  readonly index: number;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** Words whose stop does not end a sentence. */
const SHORT = new Set(
  (
    "mr mrs ms dr gen lt col maj capt cmdr cdr sgt adm brig cpl pvt rep sen gov prof st jr sr no nos vs approx jan feb mar apr jun " +
    "jul aug sep sept oct nov dec inc corp ltd co dept est fig vol pp etc rear lieut hon pres spc ret art sec al"
  ).split(" "),
);

const CLOSERS = new Set(['"', "'", ")", "]"]);
const WRAP_LEAST = 40;

/** Whether a line break is only where the line was full: the next word would not have fitted. */
function wrapped(tokens: readonly Token[], at: number, widest: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (token.breaks !== 1 || token.norm === "-" || token.norm === "*" || token.norm === "•") return false;
  let first = at - 1;
  while (first > 0 && tokens[first]?.breaks === 0) first--;
  const width = before.end - (tokens[first]?.start ?? 0);
  const lowercase = token.kind === "word" && !token.upper;
  if (lowercase && before.norm !== "." && before.norm !== ":" && width >= WRAP_LEAST) return true;
  return width >= WRAP_LEAST && width + 1 + (token.end - token.start) > widest;
}

/** The widest line of the block of single-break lines that holds the break at `at`. */
function widestLine(tokens: readonly Token[], from: number, to: number): number {
  let widest = 0;
  let start = tokens[from]?.start ?? 0;
  for (let at = from + 1; at <= to; at++) {
    const token = tokens[at];
    if (at === to || token === undefined || token.breaks > 0) {
      widest = Math.max(widest, (tokens[at - 1]?.end ?? start) - start);
      start = token?.start ?? start;
    }
  }
  return widest;
}

const WIDEST = 132;

function endsHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (token.norm === "!" || token.norm === "?") return next.spaced || CLOSERS.has(next.norm);
  if (token.norm === ";" || token.kind !== "sign") return false;
  if (token.norm !== ".") return false;
  if (!next.spaced && !CLOSERS.has(next.norm)) return false;
  const before = tokens[at - 1];
  if (
    before?.kind === "word" &&
    !token.spaced &&
    (SHORT.has(before.norm) || (before.norm.length === 1 && before.upper))
  )
    return false;
  const follower = CLOSERS.has(next.norm) && !next.spaced ? tokens[at + 2] : next;
  if (follower === undefined) return true;
  return follower.kind !== "word" || follower.upper || !follower.spaced;
}

/** Words that begin a sentence more often than they follow "the U.S." inside one. */
const STARTERS = new Set(
  "the a an in on at but and he she it they this that these those we i there as however meanwhile another about some nearly".split(
    " ",
  ),
);

/** "...in the U.S. The next" ends a sentence although the stop belongs to the abbreviation. */
function abbreviationEnds(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== "word" || !token.caps || text[token.end - 1] !== ".") return false;
  return next?.kind === "word" && next.upper && next.spaced && STARTERS.has(next.norm);
}

/** Splits tokens into sentences: at stops, at blank lines, and at line breaks that are not mere wrapping. */
export function splitSentences(tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let blockFrom = 0;
  let blockWidth = -1;
  const close = (to: number): void => {
    if (to > from) sentences.push({ index: sentences.length, paragraph, from, to });
    from = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > 0 && token.breaks > 0) {
      if (token.breaks === 2) {
        blockFrom = at;
        blockWidth = -1;
        close(at);
        paragraph++;
      } else {
        if (blockWidth === -1) {
          let end = at;
          while (end < tokens.length && tokens[end]?.breaks !== 2) end++;
          blockWidth = widestLine(tokens, blockFrom, end);
        }
        if (blockWidth > WIDEST || !wrapped(tokens, at, blockWidth)) {
          close(at);
          paragraph++;
        }
      }
    }
    if (endsHere(tokens, at) || abbreviationEnds(tokens, at, text)) {
      const next = tokens[at + 1];
      const closer = next !== undefined && CLOSERS.has(next.norm) && !next.spaced;
      if (closer) at++;
      close(at + 1);
    }
  }
  close(tokens.length);
  return sentences;
}
