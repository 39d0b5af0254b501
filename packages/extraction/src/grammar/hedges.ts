import type { Quantity } from "@muster/model";
import type { Hedge } from "../language/language-words.ts";
import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import type { Figure } from "./figure.ts";

/** A number with its hedge: the tokens `[from, to)` are the words as printed. */
export interface Hedged {
  readonly from: number;
  readonly to: number;
  readonly quantity: Omit<Quantity, "words">;
  readonly estimated: boolean;
}

function bounded(hedge: Hedge, value: number): Omit<Quantity, "words"> {
  switch (hedge) {
    case "about":
      return { low: null, high: null, point: value, qualifier: "about" };
    case "nearly":
      return { low: null, high: value, highOpen: true, point: null, qualifier: "nearly" };
    case "more than":
      return { low: value, lowOpen: true, high: null, point: null, qualifier: "more than" };
    case "at least":
      return { low: value, high: null, point: null, qualifier: "at least" };
    case "fewer than":
      return { low: null, high: value, highOpen: true, point: null, qualifier: "fewer than" };
    case "up to":
      return { low: null, high: value, point: null, qualifier: "up to" };
    default:
      return hedge satisfies never;
  }
}

const TURNS = 3;

/** "about" may stand before another hedge ("about up to"), and then the stronger one, nearer the number, holds. */
export function readHedge(reading: Reading, figure: Figure): Hedged {
  const { tokens, language } = reading;
  let { from, to } = figure;
  let hedge: Hedge | null = null;
  let estimated = false;
  // "some additional 500", "up to another 200": the hedge stands before the filler.
  let end = from;
  if (language.hedgesBefore.before(tokens, from) === null && reading.is(from - 1, W.filler)) end = from - 1;
  for (let turn = 0; turn < TURNS; turn++) {
    const phrase = language.hedgesBefore.before(tokens, end);
    if (phrase === null) break;
    if (phrase.key === "estimated") {
      estimated = true;
      hedge ??= "about";
    } else if (hedge === null || hedge === "about") hedge = phrase.key;
    from = end - phrase.length;
    end = from;
  }
  const after = language.hedgesAfter.from(tokens, to);
  // "500 plus 200" adds; only a plus that closes the number bends it.
  if (after !== null && !reading.isNumber(to + after.length) && !reading.is(to + after.length, W.numberWord)) {
    hedge ??= after.key;
    to += after.length;
  }
  return { from, to, quantity: quantityOf(figure, hedge), estimated };
}

function quantityOf(figure: Figure, hedge: Hedge | null): Omit<Quantity, "words"> {
  if (figure.form === "bucket") return { low: figure.low, high: figure.high, point: null, qualifier: "bucket" };
  if (figure.form === "range") return { low: figure.low, high: figure.high, point: null, qualifier: "between" };
  if (hedge === null) return { low: null, high: null, point: figure.high, qualifier: "exact" };
  // "fewer than" or "nearly" of nothing says nothing; "zero" is exact.
  if (figure.high === 0) return { low: null, high: null, point: 0, qualifier: "exact" };
  return bounded(hedge, figure.high);
}
