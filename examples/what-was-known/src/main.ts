import { readFileSync } from "node:fs";
import { answer } from "./answer.ts";
import { readFigures } from "./read-figures.ts";

const lines = readFigures(
  readFileSync(new URL("../figures.jsonl", import.meta.url), "utf8"),
  "2026-11-24T00:00:00.000Z",
);

const usage = `What was known on that day?

  node src/main.ts <series> <day> [<known on>]

<series> is one of ${[...lines.keys()].join(", ")}.
Days are written 2021-02-18. Without <known on>, what was known on the day itself.

  node src/main.ts us-syria 2024-12-01 2024-12-18
  node src/main.ts us-syria 2024-12-01 2024-12-20
`;

const print = (slug: string, day: string, knownOn: string): void => {
  const line = lines.get(slug);
  if (line === undefined) throw new RangeError(`"${slug}" is not a series.`);
  const { question, figure, why, source, besides } = answer(line, day, knownOn);
  const parts = [question, `  ${figure}`, why];
  if (source) parts.push([source.text, source.url].filter((part) => part !== null).join("\n"));
  if (besides.length > 0) parts.push(["Besides:", ...besides.map(({ text }) => `- ${text}`)].join("\n"));
  process.stdout.write(`${parts.join("\n\n")}\n`);
};

const [slug, day, knownOn = day, ...more] = process.argv.slice(2);
if (slug === "--help") process.stdout.write(usage);
else if (slug === undefined || day === undefined || knownOn === undefined || more.length > 0) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    print(slug, day, knownOn);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
