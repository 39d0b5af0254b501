import { z } from "zod";

/** The fields of a claim that a row can fill. */
export const ROW_FIELDS = [
  "key",
  "force",
  "forceName",
  "place",
  "placeName",
  "mission",
  "missionName",
  "population",
  "countBasis",
  "countBasisName",
  "kind",
  "modality",
  "polarity",
  "low",
  "lowOpen",
  "high",
  "highOpen",
  "point",
  "qualifier",
  "words",
  "asOf",
  "speaker",
  "office",
  "organisation",
  "anonymous",
  "publisher",
  "title",
  "url",
  "published",
  "standing",
  "note",
  "confidence",
] as const;
export type RowField = (typeof ROW_FIELDS)[number];

/**
 * Where a field comes from: a column by its name; a constant; or a column whose values are translated.
 *
 * @example
 * { force: { constant: "us" }, modality: { column: "status", values: { ceiling: "authorised" } }, asOf: "date" }
 */
const Cell = z.union([
  z.string().min(1),
  z.strictObject({ constant: z.string() }),
  z.strictObject({ column: z.string().min(1), values: z.record(z.string(), z.string()).optional() }),
]);

/** Which column fills which field of a claim. Fields left out are empty, and take the defaults of an empty cell. */
export const DatasetMapping = z
  .partialRecord(z.enum(ROW_FIELDS), Cell)
  .refine((m) => m.force !== undefined && m.place !== undefined && m.asOf !== undefined, {
    error: "A mapping needs at least force, place and asOf.",
  });
export type DatasetMapping = z.infer<typeof DatasetMapping>;

/** Columns the mapping names that the data does not have. */
export function missingColumns(mapping: DatasetMapping, columns: ReadonlySet<string>): string[] {
  const missing: string[] = [];
  for (const cell of Object.values(mapping)) {
    if (cell === undefined || (typeof cell === "object" && "constant" in cell)) continue;
    const column = typeof cell === "string" ? cell : cell.column;
    if (!columns.has(column)) missing.push(column);
  }
  return missing;
}

/** A row's value for a field, trimmed; null when the cell is empty or not mapped. */
export function cellOf(mapping: DatasetMapping, row: ReadonlyMap<string, string>, field: RowField): string | null {
  const cell = mapping[field];
  if (cell === undefined) return null;
  if (typeof cell === "object" && "constant" in cell) return cell.constant;
  const column = typeof cell === "string" ? cell : cell.column;
  const value = row.get(column)?.trim() ?? "";
  if (typeof cell === "object") return cell.values?.[value] ?? (value === "" ? null : value);
  return value === "" ? null : value;
}
