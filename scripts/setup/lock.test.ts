import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdLock } from "./lock.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "muster-lock-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const lockModule = join(import.meta.dirname, "lock.mjs");

/** A process that takes the lock, says so, and keeps it. */
async function holdElsewhere(path: string) {
  const code = `import { holdLock } from ${JSON.stringify(lockModule)};
    await holdLock(${JSON.stringify(path)}, () => {}); console.log("held"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

describe("holdLock", () => {
  it("names the process that holds it, and is gone when released", async () => {
    const path = join(folder, "setup.lock");
    const release = await holdLock(path, () => {});
    expect(readFileSync(path, "utf8")).toBe(String(process.pid));
    release();
    expect(existsSync(path)).toBe(false);
  });

  it("waits for a holder that lives, says so once, and goes on when it is done", async () => {
    const path = join(folder, "setup.lock");
    const holder = await holdElsewhere(path);
    let told = 0;
    const exited = once(holder, "exit");
    const release = await holdLock(path, () => {
      told += 1;
      holder.kill("SIGKILL");
    });
    await exited;
    expect(told).toBe(1);
    release();
  });

  it("takes over at once from a holder that was killed", async () => {
    const path = join(folder, "setup.lock");
    const holder = await holdElsewhere(path);
    const exited = once(holder, "exit");
    holder.kill("SIGKILL");
    await exited;
    expect(existsSync(path)).toBe(true);
    const release = await holdLock(path, () => expect.unreachable("a dead process holds nothing"));
    expect(readFileSync(path, "utf8")).toBe(String(process.pid));
    release();
  });

  it("takes over a lock file that names no process", async () => {
    const path = join(folder, "setup.lock");
    writeFileSync(path, "");
    const release = await holdLock(path, () => {});
    release();
  });
});
