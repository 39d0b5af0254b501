import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type BatchResult, readBatch } from "./batch.ts";

const run = promisify(execFile);
const measure = fileURLToPath(new URL("../testing/measure-batch.ts", import.meta.url));
const Measured = z.object({ read: z.number(), claims: z.number(), used: z.array(z.number()) });
const MEGABYTE = 1_048_576;

describe("readBatch", () => {
  it("reads ten thousand passages without growing memory", async () => {
    const { stdout } = await run(process.execPath, ["--expose-gc", measure]);
    const { read, claims, used } = Measured.parse(JSON.parse(stdout));
    expect(read).toBe(10_000);
    expect(claims).toBe(30_000);
    const [first = 0, ...later] = used;
    for (const one of later) expect((one - first) / MEGABYTE).toBeLessThan(4);
  }, 120_000);

  it("answers every line in its order, and a broken one with what is wrong and where", async () => {
    const lines = [
      JSON.stringify({ id: "a", text: "Germany has 300 soldiers in Mali.", published: "2021-02-18" }),
      "{",
      "",
      JSON.stringify({ id: "c" }),
    ];
    const input = Readable.from(lines.map((line) => `${line}\n`));
    const results: BatchResult[] = [];
    for await (const result of readBatch(input, "2026-01-01T00:00:00.000Z")) results.push(result);
    expect(results).toMatchObject([
      { id: "a", claims: [{ series: "de-mali" }] },
      { id: null, line: 2 },
      { id: null, line: 4 },
    ]);
    for (const result of results.slice(1)) expect("error" in result && result.error).toBeTruthy();
  });
});
