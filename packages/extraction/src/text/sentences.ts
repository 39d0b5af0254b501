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
const WRAP_LEAST_LOWER = 20;

/** Words that no line of its own ends with. */
const OPEN_ENDED = new Set(
  "in of the a an to and or with for from by at on some about around roughly nearly almost more less fewer than over under up least its their his her has have had will would could may is are was were be been that which who into than as between".split(
    " ",
  ),
);

/** Whether a line break is only where the line was full: the next word would not have fitted. */
function wrapped(tokens: readonly Token[], at: number, widest: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (token.breaks !== 1 || token.norm === "-" || token.norm === "*" || token.norm === "•") return false;
  if (before.kind === "word" && OPEN_ENDED.has(before.norm)) return true;
  let first = at - 1;
  while (first > 0 && tokens[first]?.breaks === 0) first--;
  const width = before.end - (tokens[first]?.start ?? 0);
  const lowercase = token.kind === "word" && !token.upper;
  if (lowercase && before.norm !== "." && before.norm !== ":" && width >= WRAP_LEAST_LOWER) return true;
  return width >= WRAP_LEAST && width + 1 + (token.end - token.start) > widest;
}

/** The widest line of the block of single-break lines that holds the break at `at`. */
function widestLine(tokens: readonly Token[], from: number, to: number): number {
  let widest = 0;
  let lines = 0;
  let long = 0;
  let start = tokens[from]?.start ?? 0;
  for (let at = from + 1; at <= to; at++) {
    const token = tokens[at];
    if (at === to || token === undefined || token.breaks > 0) {
      const width = (tokens[at - 1]?.end ?? start) - start;
      lines++;
      if (width > WIDEST) long++;
      else widest = Math.max(widest, width);
      start = token?.start ?? start;
    }
  }
  // One line too long is a slip; many are paragraphs that nobody wrapped.
  return long * 3 > lines ? WIDEST + 1 : widest;
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

/** Nobody writes a longer sentence; text without stops is cut, so that rules which look around cost no more for it. */
const LONGEST = 160;

/** Where to cut a sentence without end: after its last sign, or where it must be. */
function cutBefore(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to; at > from + LONGEST / 2; at--) {
    const norm = tokens[at - 1]?.norm;
    if (norm === ";" || norm === ",") return at;
  }
  return to;
}

/** Splits tokens into sentences: at stops, at blank lines, and at line breaks that are not mere wrapping. */
export function splitSentences(tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let blockFrom = 0;
  let blockWidth = -1;
  const close = (to: number): void => {
    while (to - from > LONGEST) {
      const cut = cutBefore(tokens, from, from + LONGEST);
      sentences.push({ index: sentences.length, paragraph, from, to: cut });
      from = cut;
    }
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
