import { PgBoss } from "pg-boss";
import { z } from "zod";
import type { Ledger } from "../connect/index.ts";
import { queueSchema } from "./steps.ts";

const Result = z.object({ rows: z.array(z.unknown()) });
const Results = z.union([z.array(Result), Result]);

/**
 * pg-boss over the ledger's own connections. It only does what it is asked to: the worker's loop calls for maintenance
 * itself, and the schema is `migrate`'s.
 */
export async function openBoss(ledger: Ledger, onError: (error: Error) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    db: {
      executeSql: async (text, values) => {
        // Several statements in one text bring several results; pg-boss reads their rows as one list.
        const results = Results.parse(await ledger.pool.query(text, values));
        return { rows: Array.isArray(results) ? results.flatMap(({ rows }) => rows) : results.rows };
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
