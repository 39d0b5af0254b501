import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { run, type Runner } from "./run.ts";
import { ServerError } from "./server-error.ts";

const account = "postgres";

async function findAccount(): Promise<{ uid: number; gid: number } | null> {
  const [user, group] = await Promise.all([
    run({ as: "self" }, "id", ["-u", account]),
    run({ as: "self" }, "id", ["-g", account]),
  ]);
  const ids = z.object({ uid: z.coerce.number().int().positive(), gid: z.coerce.number().int().positive() });
  if (user.code !== 0 || group.code !== 0) return null;
  return ids.parse({ uid: user.output, gid: group.output });
}

async function createAccount(): Promise<{ uid: number; gid: number }> {
  const made = await run({ as: "self" }, "useradd", ["--system", "--user-group", "--no-create-home", account]);
  const found = await findAccount();
  if (found) return found;
  throw new ServerError(
    `PostgreSQL refuses to run as root, and the system user "${account}" could not be created (${made.output}). ` +
      `Create it, or run Muster as an ordinary user, or set DATABASE_URL.`,
  );
}

/** The topmost folder on the way to `path` that the user may not pass, or null when the way is free. */
async function closedFolder(path: string, uid: number, gid: number): Promise<string | null> {
  const above = dirname(path);
  if (above !== path) {
    const closed = await closedFolder(above, uid, gid);
    if (closed) return closed;
  }
  const { mode, uid: owner, gid: group } = await stat(path);
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  return (mode & bit) === 0 ? path : null;
}

/**
 * As whom the server runs. PostgreSQL refuses root, so root hands it to the owner of an existing cluster, else to the
 * user `postgres`, which is created where the machine has none.
 *
 * @param data The cluster's folder, which may not exist yet.
 * @param reach Existing folders that the server must be able to enter.
 */
export async function chooseRunner(data: string, reach: readonly string[]): Promise<Runner> {
  if (process.getuid?.() !== 0) return { as: "self" };
  const owner = await stat(data).catch(() => null);
  const { uid, gid } =
    owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : ((await findAccount()) ?? (await createAccount()));
  for (const folder of reach) {
    const closed = await closedFolder(folder, uid, gid);
    if (!closed) continue;
    const runner: Runner = { as: "user-with-passage", uid, gid };
    const tried = await run(runner, "test", ["-x", folder]);
    if (tried.code === 0) return runner;
    throw new ServerError(
      `PostgreSQL refuses to run as root and runs as the user with id ${uid}, who may not pass the folder ${closed} ` +
        `on the way to ${folder}. Allow it with: chmod o+x ${closed} — or put Muster and MUSTER_HOME elsewhere, or ` +
        `run Muster as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return { as: "user", uid, gid };
}
