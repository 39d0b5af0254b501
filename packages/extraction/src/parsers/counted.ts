import type { Population } from "@muster/model";
import type { Mention } from "../gazetteer/types.ts";
import type { Rejection } from "../grammar/rejection.ts";

/** What a number counts: the noun phrase after it, or the words it leans on. */
export interface Counted {
  readonly rule: string;
  /** The tokens of the phrase; empty (`from` = `to`) where the noun is left out. */
  readonly from: number;
  readonly to: number;
  readonly population: Population;
  /** Names inside the phrase: "US", "NATO". */
  readonly mentions: readonly Mention[];
  /** "more", "additional", "another" in or before the phrase. */
  readonly more: boolean;
  /** "fewer", "less" after the number. */
  readonly fewer: boolean;
  /** "500 of the 2,000 troops": a part of a number said elsewhere. */
  readonly part: boolean;
  /** A noun that counts soldiers only in company of the military. */
  readonly weak: boolean;
  /** Where the noun stands when it stands before the number. */
  readonly nounAt: number;
}

export type CountedOrNot = Counted | Rejection | null;

export const isCounted = (found: CountedOrNot): found is Counted => found !== null && "rule" in found;

/** Something counted without a noun of its own right after the number. */
export const leaning = (rule: string, at: number, rest: Partial<Counted> = {}): Counted => ({
  rule,
  from: at,
  to: at,
  population: "troops",
  mentions: [],
  more: false,
  fewer: false,
  part: false,
  weak: false,
  nounAt: -1,
  ...rest,
});
