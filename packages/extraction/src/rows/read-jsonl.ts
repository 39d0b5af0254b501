import { z } from "zod";
import type { ReadRows, SourceRow } from "./read-csv.ts";

const Flat = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** Reads one JSON object a line. Values become the text they are written as; null is an empty cell. */
export function readJsonLines(text: string): ReadRows {
  const rows: SourceRow[] = [];
  const rejected: { row: number; line: number; why: string }[] = [];
  const columns = new Set<string>();
  let start = 0;
  let row = 0;
  text.split("\n").forEach((whole, index) => {
    const length = Array.from(whole).length;
    const source = whole.trim();
    if (source !== "") {
      row++;
      const line = index + 1;
      const lead = Array.from(whole.slice(0, whole.length - whole.trimStart().length)).length;
      try {
        const read = Flat.safeParse(JSON.parse(source));
        if (read.success) {
          const cells = new Map(
            Object.entries(read.data).map(([name, value]) => [name, value === null ? "" : String(value)]),
          );
          for (const name of cells.keys()) columns.add(name);
          rows.push({ row, line, start: start + lead, end: start + lead + Array.from(source).length, cells });
        } else rejected.push({ row, line, why: "The line is not a flat JSON object." });
      } catch (error) {
        rejected.push({
          row,
          line,
          why: `The line is not JSON: ${error instanceof Error ? error.message : String(error)}`,
        });
      }
    }
    start += length + 1;
  });
  return { columns, rows, rejected };
}
