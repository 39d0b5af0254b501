import { type Ledger, openLedger } from "@muster/ledger/connect";
import { migrate } from "@muster/ledger/migrate";
import type { Env } from "../env.ts";
import { openDatabase } from "../home/database.ts";
import { remark } from "../terminal/print.ts";

/**
 * Runs a command on the ledger and lets go of it on every way out. An embedded database that was not running is brought up to the schema of
 * this version first; one that is named in the environment is its operator's to migrate.
 */
export async function withLedger<T>(env: Env, name: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const database = await openDatabase(env, () => remark("… waiting for another command to let go of the database"));
  try {
    if (database.fresh) await migrate(database.url);
    const ledger = await openLedger({ url: database.url, name });
    try {
      return await work(ledger);
    } finally {
      await ledger.close();
    }
  } finally {
    await database.release();
  }
}
