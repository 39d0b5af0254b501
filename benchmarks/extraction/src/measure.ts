import type { Reader } from "./readers.ts";
import { sizeOf, type Text } from "./text.ts";

export interface Effort {
  /** How long each reader reads before anything is measured; until then code is still being compiled. */
  readonly warmUpSeconds: number;
  readonly rounds: number;
  /** A sample reads the text again until it has lasted this long. */
  readonly leastSeconds: number;
}

/** Keeps what was found, so that no compiler may leave the finding out. */
const found = { last: 0 };

/** Seconds of processor time that this process has had, over all its threads: what one core would have needed. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Megabytes a second of one sample. */
function sample({ read }: Reader, text: Text, leastSeconds: number): number {
  const size = sizeOf(text);
  const since = processorSeconds();
  let bytes = 0;
  let seconds = 0;
  while (seconds < leastSeconds) {
    found.last = text.pieces.reduce((sum, piece) => sum + read(piece), 0);
    bytes += size;
    seconds = processorSeconds() - since;
  }
  return bytes / 1e6 / seconds;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** The median speed of each reader. They take turns within a round, so that a busy machine slows all of them alike. */
export function measure(readers: readonly Reader[], text: Text, effort: Effort): Map<Reader, number> {
  for (const reader of readers) sample(reader, text, effort.warmUpSeconds);
  const samples = new Map(readers.map((reader): [Reader, number[]] => [reader, []]));
  for (let round = 0; round < effort.rounds; round++)
    for (const [reader, speeds] of samples) speeds.push(sample(reader, text, effort.leastSeconds));
  return new Map([...samples].map(([reader, speeds]) => [reader, medianOf(speeds)]));
}
