import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { readInstance } from "../home/instance.ts";
import { type Running, runEntry } from "../testing/processes.ts";

const main = join(import.meta.dirname, "../main.ts");
let home: string;
let running: Running[];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "muster-home-"));
  // PostgreSQL runs as another user where the tests run as root, and has to reach its folder.
  await chmod(home, 0o755);
  running = [];
});
afterEach(async () => {
  for (const { child } of running) child.kill("SIGKILL");
  // A start that was killed leaves its database running; the next command adopts it, and stops it when it is done.
  await muster("source", "list").ended;
  await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

function muster(...args: readonly string[]): Running {
  const started = runEntry(main, args, { MUSTER_HOME: home, DATABASE_URL: "" });
  running.push(started);
  return started;
}

async function stop(started: Running): Promise<void> {
  started.child.kill("SIGINT");
  expect(await started.ended).toEqual({ code: 0, signal: null });
}

const children = (started: Running): number[] =>
  started.stderr.flatMap((line) => /✓ worker +process (\d+)/.exec(line)?.[1] ?? []).map(Number);

const factsOf = async (): Promise<unknown> => {
  const asked = muster("facts", "--limit", "500", "--known-at", "2026-11-01T00:00:00Z", "--json");
  expect((await asked.ended).code).toBe(0);
  return JSON.parse(asked.stdout.join(""));
};

describe("muster start", () => {
  it("starts, says to a second start what runs, stops cleanly, and knows all of it again", async () => {
    const first = muster("start", "--no-dashboard");
    await first.line(/Muster runs/);
    expect(first.stderr.join("\n")).toMatch(/✓ first checks +2 sources/);

    const second = muster("start", "--no-dashboard");
    expect(await second.ended).toEqual({ code: 0, signal: null });
    expect(second.stderr.join("\n")).toContain(`already runs on ${home} (process ${first.child.pid}`);

    const before = await factsOf();
    await stop(first);
    expect(readInstance(home)).toBeNull();

    const again = muster("start", "--no-dashboard");
    await again.line(/Muster runs/);
    expect(again.stderr.join("\n")).not.toContain("first checks");
    expect(await factsOf()).toEqual(before);
    await stop(again);
  }, 120_000);

  it("recovers by itself after a kill -9 of everything", async () => {
    const first = muster("start", "--no-dashboard");
    await first.line(/Muster runs/);
    const before = await factsOf();
    const [worker = 0] = children(first);
    const [postmaster = ""] = (await readFile(join(home, "postgres", "postmaster.pid"), "utf8")).split("\n");
    expect(worker).toBeGreaterThan(0);
    for (const pid of [Number(postmaster), worker]) process.kill(pid, "SIGKILL");
    first.child.kill("SIGKILL");
    await first.ended;

    const again = muster("start", "--no-dashboard");
    await again.line(/Muster runs/);
    expect(await factsOf()).toEqual(before);
    await stop(again);
  }, 120_000);

  it("moves from a taken port to the next free one, and says so", async () => {
    const squatter = createServer((_, response) => response.end("taken"));
    await new Promise<void>((resolve) => squatter.listen(0, "127.0.0.1", resolve));
    const address = z.object({ port: z.number() }).parse(squatter.address());
    try {
      const started = muster("start", "--port", String(address.port));
      await started.line(/Muster runs/);
      const url = await started.line(/^http:/);
      expect(started.stderr.join("\n")).toContain(`port ${address.port} is taken`);
      const health = await fetch(new URL("/api/health", url));
      expect(health.status).toBe(200);
      await stop(started);
    } finally {
      squatter.close();
    }
  }, 120_000);
});
