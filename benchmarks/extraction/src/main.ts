import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare } from "./compare.ts";
import { formatComparison } from "./format-comparison.ts";
import { readDocuments } from "./read-documents.ts";
import { readProse } from "./read-prose.ts";

const HELP = `Measures how fast text is read: the extractor beside what others give, on the same text in the same run.

Usage: pnpm bench [options]

  --json          print the figures as JSON
  -h, --help      print this help

Megabytes for each second of processor time, which is what one core does; the median of several rounds in which all take
turns. Two minutes. However fast or slow, it succeeds: a benchmark is not a test.`;

const root = fileURLToPath(new URL("../../../", import.meta.url));
const EFFORT = { warmUpSeconds: 4, rounds: 7, leastSeconds: 0.5 };

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) {
  console.log(HELP);
} else {
  const texts = [readDocuments(root), readProse(root)];
  if (values.json)
    console.log(
      JSON.stringify(
        texts.map((text) => compare(text, EFFORT)),
        null,
        2,
      ),
    );
  else for (const text of texts) console.log(`${formatComparison(compare(text, EFFORT))}\n`);
}
