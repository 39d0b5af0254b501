import { STOPS } from "../../language/english/clauses.ts";
import type { Reading } from "../../text/reading.ts";
import type { Counted, NotCounted } from "../counted.ts";
import type { Hedged } from "../hedge.ts";

/** What a rule may look at: the number, its sentence, and what stands before it in that sentence already read. */
export interface CountedInput {
  readonly reading: Reading;
  readonly hedged: Hedged;
  readonly from: number;
  readonly end: number;
  /** The last thing counted before in this sentence, on which an elided noun leans. */
  readonly before: Counted | null;
  /** The number after it in this sentence. */
  readonly next: Hedged | null;
}

export type CountedRule = (input: CountedInput) => Counted | NotCounted | null;

export const bare = (rule: string, at: number, more = false): Counted => ({
  rule,
  from: at,
  to: at,
  population: "troops",
  mentions: [],
  more,
  part: false,
  weak: false,
});

export const ends = (reading: Reading, at: number, end: number): boolean => {
  const token = reading.tokens[at];
  if (token === undefined || at >= end || token.breaks === 2) return true;
  if (token.kind === "sign")
    return token.norm !== "-" && token.norm !== "$" && token.norm !== "%" && token.norm !== "/";
  return (
    STOPS.has(token.norm) ||
    token.norm === "and" ||
    token.norm === "or" ||
    token.norm === "last" ||
    token.norm === "each" ||
    token.norm === "apiece" ||
    token.norm === "next" ||
    token.norm === "this" ||
    token.norm === "soon" ||
    token.norm === "a"
  );
};
