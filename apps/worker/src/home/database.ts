import { startServer } from "@muster/ledger/server";
import type { Env } from "../env.ts";
import { lock } from "./lock.ts";

/** The database a process works on, for as long as it needs it. */
export interface Database {
  readonly url: string;
  /** Whether it is the embedded one, started just now: one that runs already was migrated by who started it. */
  readonly fresh: boolean;
  /** What a person reads about it, as in "PostgreSQL 18.4 on port 5433". */
  readonly port: number | null;
  /** Lets go of it. The embedded server stops when its last user has let go. */
  release(): Promise<void>;
}

async function leaseEmbedded(home: string, onWait: () => void): Promise<Database> {
  const users = await lock(home, "users", "shared", onWait);
  const gate = await lock(home, "server", "exclusive", onWait);
  try {
    const server = await startServer({ home });
    return {
      url: server.url,
      fresh: !server.adopted,
      port: server.port,
      async release() {
        const gate = await lock(home, "server");
        try {
          if (users.upgrade()) await server.stop();
        } finally {
          users.release();
          gate.release();
        }
      },
    };
  } catch (error) {
    users.release();
    throw error;
  } finally {
    gate.release();
  }
}

/**
 * The database of the environment: the one of DATABASE_URL, or else the embedded server of the home, which is started
 * where it does not run and shared where it does.
 */
export async function openDatabase(
  env: Pick<Env, "databaseUrl" | "home">,
  onWait: () => void = () => {},
): Promise<Database> {
  if (env.databaseUrl === null) return leaseEmbedded(env.home, onWait);
  return { url: env.databaseUrl, fresh: false, port: null, release: async () => {} };
}
