import { chown, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { isAlive } from "./postmaster.ts";
import { run, type Runner } from "./run.ts";
import { ServerError } from "./server-error.ts";

/** Clusters that were being made when their start was killed. */
async function removeDrafts(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = /^postgres\.(\d+)\.new-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(home, name), { recursive: true, force: true });
  }
}

/**
 * Makes the cluster of a home. It is built beside its place and moved there whole, so that a killed start leaves no
 * half a cluster; of several starts at the same time, one brings its own into place.
 */
export async function createCluster(
  binaries: Binaries,
  runner: Runner,
  { home, password }: { readonly home: string; readonly password: string },
): Promise<void> {
  await removeDrafts(home);
  const draft = await mkdtemp(join(home, `postgres.${process.pid}.new-`));
  const data = join(draft, "data");
  const passwordFile = join(draft, "password");
  try {
    await mkdir(data);
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (runner.as !== "self") {
      for (const path of [draft, data, passwordFile]) await chown(path, runner.uid, runner.gid);
    }
    const made = await run(runner, binaries.initdb, [
      `--pgdata=${data}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      // PostgreSQL's own C.UTF-8: the same on every machine, whatever locales the system has.
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--data-checksums",
    ]);
    if (made.code !== 0) throw new ServerError(`The database cluster could not be made in ${home}: ${made.output}`);
    await rename(data, join(home, "postgres")).catch((error: unknown) => {
      const taken = error instanceof Error && "code" in error && /^(ENOTEMPTY|EEXIST|EPERM)$/.test(String(error.code));
      if (!taken) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
