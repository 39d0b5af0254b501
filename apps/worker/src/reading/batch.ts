import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type Claim, type Instant, parsePartialDate } from "@muster/model";
import { z } from "zod";
import { readText } from "./read-text.ts";

const Item = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
});

/** One line out for one line in: the claims, or why that line could not be read. */
export type BatchResult =
  | { readonly id: string | number; readonly claims: readonly Claim[] }
  | { readonly id: string | number | null; readonly line: number; readonly error: string };

function readLine(line: string, number: number, now: Instant): BatchResult {
  let id: string | number | null = null;
  try {
    const item = Item.parse(JSON.parse(line));
    id = item.id;
    const { extraction } = readText(
      {
        bytes: Buffer.from(item.text),
        mediaType: "text/plain; charset=utf-8",
        title: item.title ?? null,
        published: readPublished(item.published ?? null),
        url: item.url ?? null,
      },
      now,
    );
    return { id: item.id, claims: extraction.claims };
  } catch (error) {
    const why =
      error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error);
    return { id, line: number, error: why };
  }
}

/** A day, a month or a year as it stands; of a full timestamp, its day in UTC. */
function readPublished(text: string | null) {
  if (text === null) return null;
  const instant = z.iso.datetime({ offset: true }).safeParse(text);
  return parsePartialDate(instant.success ? new Date(instant.data).toISOString().slice(0, 10) : text);
}

/** Reads NDJSON line by line, in order, holding one line at a time. Blank lines say nothing and get no answer. */
export async function* readBatch(input: Readable, now: Instant): AsyncGenerator<BatchResult> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== "") yield readLine(line, number, now);
  }
}
