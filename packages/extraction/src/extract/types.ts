import type { Claim, PartialDate, Statement } from "@muster/model";

export interface ExtractInput {
  readonly text: string;
  readonly statement: Statement;
  /** When the public could read it: the day that undated figures hold on. An instant counts as its day in UTC. */
  readonly publishedAt: PartialDate | string;
  /** Taken where the statement is silent: the source's own title, for a feed that gives none. */
  readonly hint?: { readonly title?: string | null };
  /** How likely a reading must be right to be a claim, from 0 to 1; by default `LEAST_CONFIDENCE`. Lower finds more and errs more. */
  readonly leastConfidence?: number;
}

/** A number, or the withholding of one, that was looked at, and what became of it. */
export interface Candidate {
  /** The words as they stand, and where, in code points. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly outcome: "kept" | "rejected";
  /** The rule that decided. */
  readonly rule: string;
  readonly why: string;
  /** The claim's place in `claims`, when it was kept. */
  readonly claim: number | null;
  /** What spoke for and against it, where it came as far as to be weighed. */
  readonly signals: readonly string[];
}

export interface Extraction {
  readonly claims: readonly Claim[];
  readonly candidates: readonly Candidate[];
}
