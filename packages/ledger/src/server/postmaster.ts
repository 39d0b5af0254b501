import { readFile, readlink, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { run } from "./run.ts";

/** What a running postmaster writes of itself into its data folder: lines 1 and 4 of postmaster.pid. */
const Postmaster = z.object({ pid: z.coerce.number().int().positive(), port: z.coerce.number().int().positive() });
export type Postmaster = z.infer<typeof Postmaster>;

const file = (data: string): string => join(data, "postmaster.pid");

export async function readPostmaster(data: string): Promise<Postmaster | null> {
  const text = await readFile(file(data), "utf8").catch(() => null);
  const lines = text?.split("\n") ?? [];
  const read = Postmaster.safeParse({ pid: lines[0], port: lines[3] });
  return read.success ? read.data : null;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether the process is a PostgreSQL server; null where the system does not say. */
async function isPostgres(pid: number): Promise<boolean | null> {
  if (process.platform === "win32") return null;
  const executable = await readlink(`/proc/${pid}/exe`).catch(() => null);
  if (executable !== null) return /\/postgres( \(deleted\))?$/.test(executable);
  const listed = await run({ as: "self" }, "ps", ["-p", String(pid), "-o", "comm="]);
  if (listed.code === null) return null;
  return /(^|\/)postgres/.test(listed.output);
}

/**
 * Removes the lock file of a postmaster that is gone while its process id went to another program. PostgreSQL itself
 * clears the file when no process has the id, but must refuse when any has.
 */
export async function clearStale(data: string): Promise<boolean> {
  const found = await readPostmaster(data);
  if (!found || !isAlive(found.pid) || (await isPostgres(found.pid)) !== false) return false;
  await rm(file(data), { force: true });
  return true;
}
