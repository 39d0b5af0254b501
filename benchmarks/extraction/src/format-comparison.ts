import type { Comparison } from "./compare.ts";

/** Three digits that say something, whatever the size: "312", "9.41", "0.088". */
const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(Math.min(3, 2 - Math.floor(Math.log10(value))));

/** A comparison as a table for people. */
export function formatComparison({ text, pieces, bytes, lines }: Comparison): string {
  const width = Math.max(...lines.map(({ reader }) => reader.length));
  return [
    `${text}: ${pieces} pieces, ${(bytes / 1e3).toFixed(0)} kB`,
    `  ${"".padEnd(width)}      MB/s   extract is`,
    ...lines.map(
      ({ reader, megabytesPerSecond, extractIsTimes }, at) =>
        `  ${reader.padEnd(width)}  ${figure(megabytesPerSecond).padStart(8)}${at === 0 ? "" : `${figure(extractIsTimes).padStart(11)} ×`}`,
    ),
  ].join("\n");
}
