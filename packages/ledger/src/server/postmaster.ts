import { readFileSync } from "node:fs";
import { readFile, readlink, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { run } from "./run.ts";

/** What a running postmaster writes of itself into its data folder: lines 1, 2 and 4 of postmaster.pid. */
const Postmaster = z.object({
  pid: z.coerce.number().int().positive(),
  folder: z.string(),
  port: z.coerce.number().int().positive(),
});
export type Postmaster = z.infer<typeof Postmaster>;

const file = (data: string): string => join(data, "postmaster.pid");

export async function readPostmaster(data: string): Promise<Postmaster | null> {
  const text = await readFile(file(data), "utf8").catch(() => null);
  const lines = text?.split("\n") ?? [];
  const read = Postmaster.safeParse({ pid: lines[0], folder: lines[1], port: lines[3] });
  return read.success ? read.data : null;
}

/** Whether a process is at work. One that ended and waits for its parent to notice (a zombie) is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return !isZombie(pid);
}

/** Containers often have no init that takes zombies away; only Linux tells them apart without another program. */
function isZombie(pid: number): boolean {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    return /^[ZX]/.test(status.slice(status.lastIndexOf(")") + 2));
  } catch {
    return false;
  }
}

/** Whether the process is a PostgreSQL server; null where the system does not say. */
async function isPostgres(pid: number): Promise<boolean | null> {
  if (process.platform === "win32") return null;
  const executable = await readlink(`/proc/${pid}/exe`).catch(() => null);
  if (executable !== null) return /\/postgres( \(deleted\))?$/.test(executable);
  const listed = await run({ as: "self" }, "ps", ["-p", String(pid), "-o", "comm="]);
  return listed.code === null ? null : /(^|\/)postgres/.test(listed.output);
}

/** No system gives a process this id. */
const nobodysPid = 2_147_483_646;

/**
 * Frees the lock of a postmaster that is gone while its process id is still taken: by a zombie, by another program, or,
 * where the home is a copy of one that runs elsewhere, by the original's postmaster. PostgreSQL must refuse then, since it only sees that the id is taken. The id in the file is replaced and the rest of
 * it left, by which PostgreSQL goes on to ask whether backends of the old postmaster still hold its memory.
 */
export async function freeLock(data: string): Promise<boolean> {
  const found = await readPostmaster(data);
  if (!found || found.pid === nobodysPid) return false;
  const sameFolder = (await realpath(found.folder).catch(() => null)) === (await realpath(data));
  if (isAlive(found.pid)) {
    if (sameFolder && (await isPostgres(found.pid)) !== false) return false;
  } else if (!isZombie(found.pid)) return false;
  const text = await readFile(file(data), "utf8").catch(() => null);
  // Another start may have been faster.
  if (text === null || !text.startsWith(`${found.pid}\n`)) return false;
  await writeFile(file(data), text.replace(/^\d+/, String(nobodysPid)));
  return true;
}
