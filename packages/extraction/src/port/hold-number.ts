import { formatQuantity, type Quantity } from "@muster/model";
import type { Figure } from "../grammar/figure.ts";
import { type Hedged, readHedge } from "../grammar/hedges.ts";
import { no, type Rejection } from "../grammar/rejection.ts";
import type { Answer } from "./answer.ts";
import type { Quoted } from "./find-quote.ts";
import type { DocumentRead } from "./read-document.ts";

type Said = NonNullable<Answer["quantity"]>;

const LAST_DAY = 31;

/** The day or the year of a date. */
const isDate = (figure: Figure, { dates }: DocumentRead): boolean =>
  (figure.yearLike || figure.high <= LAST_DAY) && figure.form === "point" && dates.covers(figure.from, figure.to);

/** The numbers that a quote touches. */
function figuresIn({ figures }: DocumentRead, { from, to }: Quoted): readonly Figure[] {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((figures[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while (low < figures.length && (figures[low]?.from ?? to) < to) low++;
  return figures.slice(first, low);
}

/** The one number of a quote, with its hedge, as the rules read it where it stands. */
function numberIn(document: DocumentRead, quoted: Quoted): Hedged | Rejection {
  const { reading } = document;
  let refused: Rejection | null = null;
  const counted: Figure[] = [];
  for (const figure of figuresIn(document, quoted)) {
    if (figure.not !== null) refused ??= figure.not;
    else if (isDate(figure, document)) refused ??= no("date", "part of a date");
    else counted.push(figure);
  }
  const [figure, ...others] = counted;
  if (figure === undefined) return refused ?? no("no-number", "the rules read no number in these words");
  if (others.length > 0) return no("several-numbers", "the quote holds more than one number, and it must hold one");
  const hedged = readHedge(reading, figure);
  return hedged.from < quoted.from || hedged.to > quoted.to
    ? no("cut-number", `the quote leaves out a part of “${reading.words(hedged.from, hedged.to)}”`)
    : hedged;
}

/** The bounds that an answer gives, as a quantity has them: whether one is open follows from the qualifier. */
const boundsOf = ({ qualifier, low, high, point }: Said): string =>
  JSON.stringify([
    low,
    low !== null && qualifier === "more than",
    high,
    high !== null && (qualifier === "nearly" || qualifier === "fewer than"),
    point,
  ]);

const seenBounds = ({ low, lowOpen, high, highOpen, point }: Omit<Quantity, "words">): string =>
  JSON.stringify([low, lowOpen === true, high, highOpen === true, point]);

/** A bucket has no number of its own ("several hundred"): who calls it one, and gives no number, says the same. */
const isSameBucket = (said: Said, seen: Omit<Quantity, "words">): boolean =>
  said.qualifier === "bucket" &&
  seen.qualifier === "bucket" &&
  said.low === null &&
  said.high === null &&
  said.point === null;

const describe = ({ qualifier, low, high, point }: Said): string =>
  [qualifier, ...[low, high, point].filter((number) => number !== null)].join(" ");

/**
 * Holds the number that an answer gives against the number that the rules read in the same words: value and bounds must be
 * the same. What comes back is the rules' own reading, so that nobody else's number is ever taken over.
 */
export function holdNumber(document: DocumentRead, quoted: Quoted, said: Said): Quantity | Rejection {
  const seen = numberIn(document, quoted);
  if ("why" in seen) return seen;
  const { reading } = document;
  if (!reading.text.slice(quoted.start, quoted.end).includes(said.words))
    return no("words-not-quoted", "the words of the number are not in the quote");
  const quantity = { ...seen.quantity, words: reading.words(seen.from, seen.to) };
  if (isSameBucket(said, quantity) || boundsOf(said) === seenBounds(quantity)) return quantity;
  return no(
    "number-disagrees",
    `the words say ${formatQuantity(quantity)}, as the rules read them, and the answer says ${describe(said)}`,
  );
}

/** Holds an answer that a number is withheld against the text: the quote must hold words that keep one back. */
export function holdWithheld({ withheld }: DocumentRead, { from, to }: Quoted): Rejection | null {
  return withheld.some((words) => words.from >= from && words.to <= to)
    ? null
    : no("not-withheld", "the rules read no words here that keep a number back");
}
