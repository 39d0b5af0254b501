import { Readable } from "node:stream";
import { readBatch } from "../reading/batch.ts";

// Run with --expose-gc. Reads ten thousand passages as a batch and prints, as JSON, how much memory was in use after
// each two thousand of them and how many claims they gave.
const PASSAGES = 10_000;
const EACH = 2_000;

/** No two alike, so that nothing kept by text could hide. */
function* passages(): Generator<string> {
  for (let number = 1; number <= PASSAGES; number++) {
    const text = `Passage ${number}. The United States has about ${1000 + number} troops in Iraq, down from ${5000 + number} a year ago, and Germany will send ${200 + (number % 700)} more soldiers to Mali.`;
    yield `${JSON.stringify({ id: number, title: `Troops, part ${number}`, published: "2021-02-18", text })}\n`;
  }
}

const used: number[] = [];
let read = 0;
let claims = 0;
for await (const result of readBatch(Readable.from(passages()), "2026-01-01T00:00:00.000Z")) {
  if ("error" in result) throw new Error(result.error);
  claims += result.claims.length;
  read += 1;
  if (read % EACH !== 0) continue;
  globalThis.gc?.();
  used.push(process.memoryUsage().heapUsed);
}
process.stdout.write(JSON.stringify({ read, claims, used }));
