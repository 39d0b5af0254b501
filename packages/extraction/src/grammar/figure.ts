import type { Rejection } from "./rejection.ts";

/** A number in the text: the tokens `[from, to)`. `not` says why it cannot count people. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly form: "point" | "range" | "bucket";
  /** Written in digits that may be a year. */
  readonly yearLike: boolean;
  readonly not: Rejection | null;
}
