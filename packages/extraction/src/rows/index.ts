import type { Claim } from "@muster/model";
import { type DatasetMapping, missingColumns } from "./mapping.ts";
import { readCsv } from "./read-csv.ts";
import { readJsonLines } from "./read-jsonl.ts";
import { claimOfRow, RowError } from "./row-claim.ts";

export { DatasetMapping, ROW_FIELDS, type RowField } from "./mapping.ts";

/** The version changes whenever the same rows could give other claims. */
export const ROW_EXTRACTOR = { name: "rows", version: "1" } as const;

export interface RowsInput {
  readonly text: string;
  readonly format: "csv" | "jsonl";
  readonly mapping: DatasetMapping;
}

/** A row that is not a claim. `row` counts from 1 below the header (0 where it cannot be told), `line` from 1. */
export interface RejectedRow {
  readonly row: number;
  readonly line: number;
  readonly why: string;
}

export interface RowExtraction {
  readonly claims: readonly Claim[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * Reads a data set: each row is a claim whose evidence is the row's exact text. A bad row is rejected with its reason
 * and costs nothing else; a column that the mapping names and the data lacks rejects the data set whole.
 */
export function extractRows(input: RowsInput): RowExtraction {
  const { columns, rows, rejected } = input.format === "csv" ? readCsv(input.text) : readJsonLines(input.text);
  // A JSON object may leave a key out, so only a table can lack a column.
  const missing = input.format === "csv" && rows.length > 0 ? missingColumns(input.mapping, columns) : [];
  if (missing.length > 0)
    return {
      claims: [],
      rejected: [
        { row: 0, line: 1, why: `The data has no column ${missing.map((c) => JSON.stringify(c)).join(", ")}.` },
      ],
    };
  const claims: Claim[] = [];
  const bad: RejectedRow[] = [...rejected];
  for (const row of rows) {
    try {
      claims.push(claimOfRow(input.text, row, input.mapping));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      bad.push({ row: row.row, line: row.line, why: error.message });
    }
  }
  return { claims, rejected: bad.sort((a, b) => a.line - b.line) };
}
