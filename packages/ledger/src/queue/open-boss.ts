import { PgBoss } from "pg-boss";
import type { Ledger } from "../connect/index.ts";
import { queueSchema } from "./steps.ts";

/**
 * pg-boss over the ledger's own connections. It only does what it is asked to: the worker's loop calls for maintenance
 * itself, and the schema is `migrate`'s.
 */
export async function openBoss(ledger: Ledger, onError: (error: Error) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    db: {
      executeSql: async (text, values) => {
        const { rows } = await ledger.pool.query<Record<string, unknown>>(text, values);
        return { rows };
      },
    },
    schema: queueSchema,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on("error", onError);
  await boss.start();
  return boss;
}
