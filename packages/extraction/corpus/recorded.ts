import { readFileSync, writeFileSync } from "node:fs";
import { type Part, PARTS } from "./read.ts";
import { f1Of, precisionOf, recallOf, share, type Tally } from "./tally.ts";

/** One line of the table: a part of the corpus, a group of its texts, and the figures. */
export interface Row {
  readonly part: Part;
  readonly group: string;
  readonly claims: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly modality: number;
}

const FILE = new URL("./recorded.tsv", import.meta.url);
const HEADER = "part\tgroup\tclaims\tprecision\trecall\tf1\tmodality";

/** The figures of a part as rows: the whole first, then its groups by name. */
export function rowsOf(part: Part, { total, groups, empty, leftEmpty }: Tally): Row[] {
  const row = (group: string, counts: typeof total): Row => ({
    part,
    group,
    claims: counts.found + counts.missed,
    precision: precisionOf(counts),
    recall: recallOf(counts),
    f1: f1Of(counts),
    modality: share(counts.modality, counts.found),
  });
  const left = share(leftEmpty, empty);
  return [
    row("all", total),
    { part, group: "without a claim", claims: empty, precision: left, recall: left, f1: left, modality: 1 },
    ...[...groups].sort(([a], [b]) => a.localeCompare(b, "en")).map(([group, counts]) => row(group, counts)),
  ];
}

function partOf(name: string): Part {
  const part = PARTS.find((one) => one === name);
  if (part === undefined) throw new Error(`corpus/recorded.tsv names a part that does not exist: ${name}`);
  return part;
}

const figure = (value: number): string => value.toFixed(3);

/** The last recorded run. */
export function readRecorded(): Row[] {
  const [header, ...lines] = readFileSync(FILE, "utf8").trim().split("\n");
  if (header !== HEADER)
    throw new Error("corpus/recorded.tsv has another header: record it again with `pnpm eval --record`");
  return lines.map((line) => {
    const [part = "", group = "", ...figures] = line.split("\t");
    const [claims = 0, precision = 0, recall = 0, f1 = 0, modality = 0] = figures.map(Number);
    return { part: partOf(part), group, claims, precision, recall, f1, modality };
  });
}

/** Makes a run the one that later runs are compared with. */
export function record(rows: readonly Row[]): void {
  const lines = rows.map((row) =>
    [
      row.part,
      row.group,
      row.claims,
      figure(row.precision),
      figure(row.recall),
      figure(row.f1),
      figure(row.modality),
    ].join("\t"),
  );
  writeFileSync(FILE, `${[HEADER, ...lines].join("\n")}\n`);
}
