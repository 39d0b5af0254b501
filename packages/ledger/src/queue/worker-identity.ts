import { randomInt } from "node:crypto";
import { Client } from "pg";
import { sessionOptions } from "../connect/session.ts";

/** "work" in ASCII: the class of the advisory locks by which workers are known to live. */
export const workerLockClass = 2_003_788_395;

/** The channel on which queued jobs are announced. */
export const channel = "muster_queue";

export interface WorkerIdentity {
  readonly worker: number;
  /** Resolves when the session is gone, and with it the proof that this worker lives. */
  readonly lost: Promise<void>;
  close(): Promise<void>;
}

/**
 * A session of the worker's own. It holds an advisory lock under the worker's number for as long as the process lives:
 * PostgreSQL frees it the moment the process or the connection dies, and so tells the others to take its jobs back. The
 * same session listens for new jobs.
 */
export async function openIdentity(url: string, name: string, onJob: () => void): Promise<WorkerIdentity> {
  const client = new Client({
    connectionString: url,
    application_name: name,
    options: sessionOptions,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  const lost = new Promise<void>((resolve) => {
    client.on("error", () => resolve());
    client.on("end", () => resolve());
  });
  client.on("notification", onJob);
  await client.connect();
  for (;;) {
    const worker = randomInt(1, 2 ** 31);
    const { rows } = await client.query<{ free: boolean }>("select pg_try_advisory_lock($1, $2) as free", [
      workerLockClass,
      worker,
    ]);
    if (rows[0]?.free !== true) continue;
    await client.query(`listen ${channel}`);
    return { worker, lost, close: async () => await client.end() };
  }
}
