import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { DatabaseSync } from "node:sqlite";

/**
 * A lock between processes that the operating system holds, and so lets go of when its holder dies, however it dies:
 * no process id to compare, nothing stale to clear. SQLite's file locks are the ones that Node brings on every platform.
 */
export interface Lock {
  /** Tries to turn a shared lock into an exclusive one; false while another process shares it. */
  upgrade(): boolean;
  release(): void;
}

const BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === BUSY;
}

function attempt(database: DatabaseSync, statement: string): boolean {
  try {
    database.exec(statement);
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

/** Takes the lock `name` of a home, or returns null where another process holds it. */
export function tryLock(home: string, name: string, mode: "exclusive" | "shared" = "exclusive"): Lock | null {
  const folder = join(home, "locks");
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, `${name}.lock`), { timeout: 0 });
  const taken =
    mode === "exclusive"
      ? attempt(database, "BEGIN EXCLUSIVE")
      : attempt(database, "BEGIN; SELECT count(*) FROM sqlite_schema");
  if (!taken) {
    database.close();
    return null;
  }
  return {
    upgrade() {
      attempt(database, "COMMIT");
      return attempt(database, "BEGIN EXCLUSIVE");
    },
    release() {
      if (database.isOpen) database.close();
    },
  };
}

/** Waits for the lock. `onWait` is called once, when it is not to be had at once. */
export async function lock(
  home: string,
  name: string,
  mode: "exclusive" | "shared" = "exclusive",
  onWait: () => void = () => {},
): Promise<Lock> {
  for (let round = 0; ; round += 1) {
    const held = tryLock(home, name, mode);
    if (held !== null) return held;
    if (round === 4) onWait();
    await delay(50);
  }
}
