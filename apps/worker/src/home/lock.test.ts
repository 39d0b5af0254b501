import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runEntry, type Running } from "../testing/processes.ts";
import { lock, tryLock } from "./lock.ts";

const entry = fileURLToPath(new URL("../testing/hold-lock.ts", import.meta.url));

describe("the locks of a home", () => {
  let home = "";
  let running: Running[] = [];

  const hold = (name: string, mode: "exclusive" | "shared") => {
    const process = runEntry(entry, [home, name, mode]);
    running.push(process);
    return process;
  };

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "muster-lock-"));
  });

  afterEach(async () => {
    for (const { child } of running) child.kill("SIGKILL");
    await Promise.all(running.map(({ ended }) => ended));
    running = [];
    rmSync(home, { recursive: true });
  });

  it("has one holder", async () => {
    await hold("start", "exclusive").line(/held/);
    expect(tryLock(home, "start")).toBeNull();
    await hold("start", "exclusive").line(/refused/);
    const other = tryLock(home, "server");
    expect(other).not.toBeNull();
    other?.release();
  });

  it("is free again when its holder was killed", async () => {
    const holder = hold("start", "exclusive");
    await holder.line(/held/);
    holder.child.kill("SIGKILL");
    await holder.ended;
    const next = tryLock(home, "start");
    expect(next).not.toBeNull();
    next?.release();
  });

  it("can be shared, and is upgraded by the last one alone", async () => {
    const first = hold("users", "shared");
    const second = hold("users", "shared");
    await Promise.all([first.line(/held/), second.line(/held/)]);
    first.write("up\n");
    await first.line(/upgrade false/);
    second.write("up\n");
    await second.line(/upgrade true/);
    expect(tryLock(home, "users", "shared")).toBeNull();
  });

  it("is waited for", async () => {
    const holder = hold("server", "exclusive");
    await holder.line(/held/);
    let waited = false;
    const next = lock(home, "server", "exclusive", () => {
      waited = true;
      holder.child.kill("SIGKILL");
    });
    (await next).release();
    expect(waited).toBe(true);
  });
});
