import { parseArgs } from "node:util";
import { formatQuantity } from "@muster/model";
import type { Claim } from "@muster/model";
import { type Outcome, readText } from "./match.ts";
import { type Part, PARTS, readCorpus } from "./read.ts";
import { readRecorded, record, type Row, rowsOf } from "./recorded.ts";
import { tally } from "./tally.ts";

const HELP = `Reads the corpus with the extractor and holds what it yields against the annotations.

Usage: pnpm eval [options]

  --part <name>   dev, practice, test or french; more than once for several (default: all)
  --misses        list every miss and every false claim, but of test, with what became of each number
  --record        make this run the one that later runs are compared with (corpus/recorded.tsv)
  --json          print the figures as JSON
  -h, --help      print this help

The test half is scored and not shown: rules are not written with it in view.

Examples:
  pnpm eval
  pnpm eval --part dev --misses | less`;

const { values } = parseArgs({
  options: {
    part: { type: "string", multiple: true },
    misses: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

function partsOf(names: readonly string[] | undefined): readonly Part[] {
  if (names === undefined) return PARTS;
  return names.map((name) => {
    const part = PARTS.find((one) => one === name);
    if (part === undefined) {
      console.error(`--part ${name}: there is no such part; it is one of ${PARTS.join(", ")}`);
      process.exit(2);
    }
    return part;
  });
}

const briefly = ({ force, place, kind, modality, quantity }: Claim): string =>
  `${force.id} ${place.id} ${kind} ${modality} ${quantity === null ? "withheld" : formatQuantity(quantity)}`;

/** A text with its misses and false claims, and what became of each of its numbers. */
function show({ text, pairs, wrong, candidates }: Outcome): void {
  const missed = pairs.filter(({ claim }) => claim === null);
  const bent = pairs.filter(({ claim, wanted }) => claim !== null && claim.modality !== wanted.modality);
  if (missed.length + wrong.length + bent.length === 0) return;
  console.log(`\n${text.id} (${text.published})${text.title === null ? "" : ` ${text.title}`}\n${text.text}`);
  for (const { is } of missed) console.log(`  missed    ${is}`);
  for (const claim of wrong) console.log(`  false     ${briefly(claim)}  "${claim.evidence.exact}"`);
  for (const { is, claim } of bent) console.log(`  modality  ${is}: read as ${claim?.modality}`);
  for (const { words, outcome, rule, why } of candidates)
    console.log(`    ${outcome === "kept" ? "+" : "-"} "${words}" ${rule}: ${why}`);
}

const percent = (figure: number): string => (figure * 100).toFixed(1).padStart(6);

/** A figure beside that of the recorded run: "93.1 +0.4". */
function beside(now: number, before: number | undefined): string {
  const change = before === undefined ? 0 : (now - before) * 100;
  return `${percent(now)} ${Math.abs(change) < 0.05 ? "     " : `${change > 0 ? "+" : ""}${change.toFixed(1)}`.padStart(5)}`;
}

function printTable(rows: readonly Row[], recorded: readonly Row[]): void {
  console.log(`\n${"".padEnd(52)}claims  precision      recall          F1    modality`);
  for (const row of rows) {
    const before = recorded.find((one) => one.part === row.part && one.group === row.group);
    const figures = (["precision", "recall", "f1", "modality"] as const).map((name) =>
      beside(row[name], before?.[name]),
    );
    console.log(`${`${row.part}  ${row.group}`.padEnd(52)}${String(row.claims).padStart(6)}  ${figures.join("")}`);
  }
}

if (values.help) {
  console.log(HELP);
} else {
  const rows: Row[] = [];
  for (const part of partsOf(values.part)) {
    const outcomes = readCorpus(part).map(readText);
    if (values.misses && part !== "test") outcomes.forEach(show);
    rows.push(...rowsOf(part, tally(outcomes)));
  }
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else printTable(rows, readRecorded());
  if (values.record) record(rows);
}
