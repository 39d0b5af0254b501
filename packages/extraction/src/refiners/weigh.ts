import { z } from "zod";
import data from "./weights.json" with { type: "json" };

const { bias, weights } = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) }).parse(data);
const WEIGHTS = new Map(Object.entries(weights));

/**
 * How likely a reading is right, from 0 to 1: the logistic of the weights of its signals, which are fitted to the texts of
 * the corpus that rules are written with (`pnpm fit`). A signal too rare to have a weight says nothing.
 */
export function confidenceOf(signals: readonly string[]): number {
  let sum = bias;
  for (const signal of signals) sum += WEIGHTS.get(signal) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
