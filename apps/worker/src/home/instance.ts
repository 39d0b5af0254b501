import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What a running `muster start` says of itself, for the next one that asks. The lock says whether it is still true. */
const Instance = z.object({
  pid: z.number().int(),
  startedAt: z.string(),
  database: z.string(),
  /** Where the dashboard answers; null while it is being started, and without one. */
  address: z.string().nullable(),
});
export type Instance = z.infer<typeof Instance>;

const pathOf = (home: string) => join(home, "instance.json");

/** Written beside its place and moved there, so that nobody reads half of it. */
export function writeInstance(home: string, instance: Instance): void {
  const draft = `${pathOf(home)}.${instance.pid}`;
  writeFileSync(draft, `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, pathOf(home));
}

export function readInstance(home: string): Instance | null {
  try {
    return Instance.parse(JSON.parse(readFileSync(pathOf(home), "utf8")));
  } catch {
    return null;
  }
}

export function removeInstance(home: string): void {
  rmSync(pathOf(home), { force: true });
}
