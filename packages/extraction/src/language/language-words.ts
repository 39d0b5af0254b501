import type { Population, Qualifier } from "@muster/model";
import type { WordClass } from "./word-classes.ts";

/** A hedge on a number, by the qualifier it makes. */
export type Hedge = Exclude<Qualifier, "exact" | "between" | "bucket">;

/** Words without a number of their own ("several hundred"), and what readers agree they hold. */
export interface Bucket {
  readonly words: string;
  readonly low: number;
  readonly high: number;
}

/** All that a language brings: words by class, phrases by meaning. The grammar that reads them is the same for all. */
export interface LanguageWords {
  /** ISO 639-1. */
  readonly code: string;
  /** Words that run into the next one with an apostrophe, as "l'" does in French. */
  readonly elided: readonly string[];
  /** Words by class, with spaces between. */
  readonly classes: Partial<Record<WordClass, string>>;
  /** The value of number words, months (1 to 12) and units of time (see `TIME_UNITS`). */
  readonly values: ReadonlyMap<string, number>;
  readonly buckets: readonly Bucket[];
  /** What stands before a number and bends it; phrases with commas between. `estimated` bends nothing but the modality. */
  readonly hedgesBefore: Partial<Record<Hedge | "estimated", string>>;
  readonly hedgesAfter: Partial<Record<Hedge, string>>;
  /** Nouns of several words that a number counts. */
  readonly counted: Partial<Record<Population, string>>;
  /** How words end that no list has and that follow an auxiliary: participles and gerunds. */
  readonly verbEndings: {
    readonly participle: readonly string[];
    readonly gerund: readonly string[];
    readonly adverb: readonly string[];
  };
  /** Words for a place named before: "there", "in the country". */
  readonly there: string;
  /** How a number is kept back: refusals before what is asked for, and states of what is not told. */
  readonly withheld: { readonly refusal: string; readonly secret: string };
}
