import { type CsvError, parse } from "csv-parse/sync";
import { z } from "zod";

/** A row as it stands in the text: its cells, its line and its place in code points, without the line end. */
export interface SourceRow {
  readonly row: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface ReadRows {
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly SourceRow[];
  readonly rejected: readonly { row: number; line: number; why: string }[];
}

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ bytes: z.number() }) }));

/** Code points before each byte offset asked for; offsets are asked for in rising order. */
function codePointCounter(bytes: Uint8Array): (offset: number) => number {
  let at = 0;
  let points = 0;
  return (offset) => {
    for (; at < offset && at < bytes.length; at++) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) points++;
    return points;
  };
}

const isBreak = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

/** Reads CSV and keeps for every record where it stands. A record that cannot be read costs itself and nothing else. */
export function readCsv(text: string): ReadRows {
  const bytes = new TextEncoder().encode(text);
  const rejected: { row: number; line: number; why: string }[] = [];
  const failures: CsvError[] = [];
  const parsed: unknown = parse(Buffer.from(bytes), {
    info: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: 1_000_000,
    on_skip: (error) => {
      if (error) failures.push(error);
      return undefined;
    },
  });
  const records = Records.parse(parsed);
  const pointsAt = codePointCounter(bytes);
  const rows: SourceRow[] = [];
  let header: string[] | null = null;
  let from = 0;
  let line = 1;
  let number = 0;
  for (const { record, info } of records) {
    let start = from;
    let end = info.bytes;
    from = info.bytes;
    while (start < end && isBreak(bytes[start])) if (bytes[start++] === 0x0a) line++;
    while (end > start && isBreak(bytes[end - 1])) end--;
    const startLine = line;
    for (let at = start; at < info.bytes; at++) if (bytes[at] === 0x0a) line++;
    if (header === null) {
      header = record.map((name) => name.trim());
      continue;
    }
    number++;
    const place = { row: number, line: startLine, start: pointsAt(start), end: pointsAt(end) };
    if (record.length !== header.length) {
      const why = `The row has ${record.length} cells where the header has ${header.length}.`;
      rejected.push({ row: number, line: startLine, why });
      continue;
    }
    rows.push({ ...place, cells: new Map(header.map((name, at) => [name, record[at] ?? ""])) });
  }
  for (const error of failures) {
    const at = z.object({ lines: z.number() }).safeParse(error).data?.lines ?? 0;
    rejected.push({ row: 0, line: at, why: `The row cannot be read as CSV: ${error.message}` });
  }
  return { columns: new Set(header ?? []), rows, rejected };
}
