import { measure, type Effort } from "./measure.ts";
import { BASELINES, EXTRACT } from "./readers.ts";
import { sizeOf, type Text } from "./text.ts";

export interface Line {
  readonly reader: string;
  readonly megabytesPerSecond: number;
  /** How many times as fast the extractor is. */
  readonly extractIsTimes: number;
}

export interface Comparison {
  readonly text: string;
  readonly pieces: number;
  readonly bytes: number;
  readonly lines: readonly Line[];
}

/** The extractor beside each baseline on one text. */
export function compare(text: Text, effort: Effort): Comparison {
  const speeds = measure([EXTRACT, ...BASELINES], text, effort);
  const extractor = speeds.get(EXTRACT) ?? NaN;
  const lines = [...speeds].map(([{ name }, speed]) => ({
    reader: name,
    megabytesPerSecond: speed,
    extractIsTimes: extractor / speed,
  }));
  return { text: text.name, pieces: text.pieces.length, bytes: sizeOf(text), lines };
}
