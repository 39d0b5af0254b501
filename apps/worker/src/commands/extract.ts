import { open, readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { Command, Option } from "commander";
import type { Candidate, ExtractInput } from "@muster/extraction/extract";
import type { Claim, PartialDate } from "@muster/model";
import { readEnv } from "../env.ts";
import { Failed, UsageError } from "../errors.ts";
import { type ModelSettings, requireModel } from "../language-model/settings.ts";
import { print, printJson, remark } from "../terminal/print.ts";
import { readPartialDate } from "./viewpoint.ts";

interface Options {
  readonly published?: PartialDate;
  readonly title?: string;
  readonly url?: string;
  readonly explain?: true;
  readonly besideModel?: true;
  readonly batch?: true;
  readonly json?: true;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".md": "text/markdown",
  ".markdown": "text/markdown",
};

function mediaTypeOf(path: string, bytes: Uint8Array): string {
  const known = mediaTypes[extname(path).toLowerCase()];
  if (known !== undefined) return known;
  const head = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  return /^\s*(<!doctype html|<html)/i.test(head) ? "text/html" : "text/plain";
}

function unreadable(path: string, error: unknown): Failed {
  return new Failed(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
}

async function readBytes(path: string): Promise<Uint8Array> {
  if (path === "-") return buffer(process.stdin);
  return readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

async function openInput(path: string): Promise<Readable> {
  if (path === "-") return process.stdin;
  const file = await open(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  return file.createReadStream();
}

async function extractOne(path: string, options: Options): Promise<void> {
  if ([".csv", ".jsonl", ".ndjson"].includes(extname(path).toLowerCase()))
    throw new UsageError(`${path} holds rows: add it as a dataset source with a mapping (muster source add --help).`);
  const settings = options.besideModel ? requireModel(readEnv()) : null;
  const bytes = await readBytes(path);
  const { readText } = await import("../reading/read-text.ts");
  const reading = readText(
    {
      bytes,
      mediaType: mediaTypeOf(path, bytes),
      title: options.title ?? null,
      published: options.published ?? null,
      url: options.url ?? null,
    },
    new Date().toISOString(),
  );
  const { claims, candidates } = reading.extraction;
  const rules = options.explain ? { claims, candidates } : { claims };
  // The rules' claims are there at once, and a model takes its time.
  if (!options.json) await showReading(claims, options.explain ? candidates : null);
  if (settings !== null) await extractBeside(settings, reading.document, options.json ? rules : null);
  else if (options.json) await printJson(rules);
}

/** Prints what the model reads; in the same JSON document as the rules' claims, where those are handed over. */
async function extractBeside(settings: ModelSettings, document: ExtractInput, rules: object | null): Promise<void> {
  const { readBeside } = await import("../reading/read-beside.ts");
  remark(`… asking ${settings.name} at ${new URL(settings.url).host}`);
  const beside = await readBeside(settings, document);
  if (rules !== null) await printJson({ ...rules, beside });
  else {
    const { besidePage } = await import("../terminal/beside-page.ts");
    await print(`\n${besidePage(beside)}`);
  }
  if (!("failure" in beside)) return;
  const { printable } = await import("../terminal/table.ts");
  const again = beside.failure.consequence === "later" ? " Try again later." : "";
  throw new Failed(`${printable(beside.failure.message)}${again}`);
}

async function showReading(claims: readonly Claim[], candidates: readonly Candidate[] | null): Promise<void> {
  const { claimTable } = await import("../terminal/claim-table.ts");
  await print(claims.length === 0 ? "No figures found." : claimTable(claims));
  if (candidates === null) return;
  const { candidateList } = await import("../terminal/candidate-list.ts");
  await print(`\n${candidateList(candidates)}`);
}

async function extractBatch(path: string): Promise<void> {
  const { readBatch } = await import("../reading/batch.ts");
  let failed = 0;
  for await (const result of readBatch(await openInput(path), new Date().toISOString())) {
    if ("error" in result) failed += 1;
    await printJson(result);
  }
  if (failed > 0) throw new Failed(`${failed} of the lines could not be read; each says why under "error".`);
}

export function extractCommand(): Command {
  return new Command("extract")
    .summary("read the figures out of a text, without any database")
    .description("Reads the figures out of a text and prints them with the words they rest on. Needs no database.")
    .argument("[file]", "a text, Markdown or HTML file; - is standard input, and so is nothing with --batch")
    .addOption(
      new Option("--published <date>", "when it was published; read from the text where it says so").argParser(
        readPartialDate,
      ),
    )
    .option("--title <title>", "its title, where the text does not hold it")
    .option("--url <address>", "where it stands")
    .option("--explain", "every candidate, what became of it, and why")
    .option("--beside-model", "what a language model reads in it too, as far as the text bears it out; sends the text")
    .addOption(
      new Option(
        "--batch",
        'NDJSON in, {"id", "text", "title"?, "published"?, "url"?}; NDJSON out, in the same order',
      ).conflicts(["published", "title", "url", "explain", "besideModel"]),
    )
    .option("--json", "one JSON document")
    .addHelpText(
      "after",
      `
Examples:
  $ muster extract article.txt --published 2021-02-18
  $ muster extract page.html --url https://example.org/page --explain
  $ curl -s https://example.org/page | muster extract - --json | jq '.claims[].series'
  $ MUSTER_MODEL_URL=http://127.0.0.1:11434/v1 MUSTER_MODEL_NAME=llama3.1 muster extract article.txt --beside-model
  $ muster extract --batch articles.ndjson > claims.ndjson
  $ muster extract --batch < articles.ndjson > claims.ndjson

Offsets in the evidence count Unicode code points of the text; the end is exclusive. A line of a batch that cannot be
read is answered with {"id", "line", "error"}, and the exit code is 1.

--beside-model asks the OpenAI-compatible API at MUSTER_MODEL_URL for the model MUSTER_MODEL_NAME (with MUSTER_MODEL_KEY,
where it asks for a key). A figure is kept only if its quote is in the text to the character and the rules read the same
number in it; all else is listed with its reason. With --json it stands under "beside".`,
    )
    .action(async (path: string | undefined, options: Options) => {
      if (options.batch) await extractBatch(path ?? "-");
      else if (path === undefined) throw new UsageError("Name a file, or - for standard input.");
      else await extractOne(path, options);
    });
}
