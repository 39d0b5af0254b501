import { writeFileSync } from "node:fs";
import { extract } from "../src/extract/index.ts";
import { match } from "./match.ts";
import { readCorpus } from "./read.ts";
import type { Text } from "./schema.ts";

/** A reading that the extractor could make a claim of: what speaks for and against it, and whether it is right. */
export interface Sample {
  readonly signals: readonly string[];
  readonly right: boolean;
}

export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A signal seen less often has no weight: it would be that of its few examples. */
const LEAST_SEEN = 4;
/** How strongly weights are drawn towards nothing. */
const RIDGE = 3;
const ROUNDS = 400;
const STEP = 0.5;
const FILE = new URL("../src/refiners/weights.json", import.meta.url);

/** Every reading of a text, however doubtful, with whether an annotation says the same. */
export function samplesOf(text: Text): Sample[] {
  const statement = { title: text.title, published: null, modified: null, url: null, language: text.language };
  const input = { text: text.text, statement, publishedAt: text.published, leastConfidence: 0 };
  const { claims, candidates } = extract(input);
  const { pairs, wrong } = match(
    claims,
    text.claims.map(({ is }) => is),
  );
  const right = new Set(pairs.map(({ claim }) => claim));
  const judged = new Set([...right, ...wrong]);
  return candidates.flatMap(({ claim, outcome, signals }) => {
    const made = claim === null || outcome === "rejected" ? undefined : claims[claim];
    return made !== undefined && judged.has(made) ? [{ signals, right: right.has(made) }] : [];
  });
}

const rounded = (weight: number): number => Number(weight.toFixed(2));

/** Logistic regression with a ridge, by gradient descent whose steps shrink with what each weight has moved. */
export function fit(samples: readonly Sample[]): Weights {
  const seen = new Map<string, number>();
  for (const { signals } of samples) for (const signal of signals) seen.set(signal, (seen.get(signal) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([name]) => name);
  names.sort();
  const bias = names.length;
  const at = new Map(names.map((name, index) => [name, index]));
  const rows = samples.map(({ signals, right }) => ({
    columns: [...signals.flatMap((signal) => at.get(signal) ?? []), bias],
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length + 1);
  const moved = new Float64Array(weights.length).fill(Number.EPSILON);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, index) => (index === bias ? 0 : RIDGE * weight));
    for (const { columns, right } of rows) {
      let sum = 0;
      for (const column of columns) sum += weights[column] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - right;
      for (const column of columns) slope[column] = (slope[column] ?? 0) + error;
    }
    for (const [index, one] of slope.entries()) {
      const total = (moved[index] ?? 0) + one * one;
      moved[index] = total;
      weights[index] = (weights[index] ?? 0) - (STEP * one) / Math.sqrt(total);
    }
  }
  return {
    bias: rounded(weights[bias] ?? 0),
    weights: Object.fromEntries(names.map((name, index) => [name, rounded(weights[index] ?? 0)])),
  };
}

if (import.meta.main) {
  const samples = [...readCorpus("dev"), ...readCorpus("practice")].flatMap(samplesOf);
  const fitted = fit(samples);
  writeFileSync(FILE, `${JSON.stringify(fitted, null, 1)}\n`);
  console.log(
    `${samples.length} readings, ${Object.keys(fitted.weights).length} signals: written to src/refiners/weights.json`,
  );
}
