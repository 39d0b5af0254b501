import { Client } from "pg";
import { PgBoss } from "pg-boss";
import { z } from "zod";
import { sessionOptions } from "../connect/session.ts";
import { LedgerError } from "../errors/ledger-error.ts";
import { queueOptions, queueSchema, steps } from "../queue/steps.ts";
import { withEngine } from "./engine.ts";
import { listMigrations, readMigrations, readSchema } from "./read-files.ts";

/** The oldest PostgreSQL whose unique indexes can treat null as a value (NULLS NOT DISTINCT). */
const oldest = 15;

/** "muster" in ASCII: the advisory lock under which one process at a time migrates. */
const lock = "120265298241394";

/** The server is too old for the ledger's guarantees. */
export class ServerTooOldError extends LedgerError {
  constructor(version: string) {
    super(`The server is PostgreSQL ${version}. Muster needs PostgreSQL ${oldest} or newer.`, "stop");
  }
}

/**
 * Brings the database at `url` to the schema of this version: `prisma/migrations`, then the queue. Safe when two run at
 * once: the second waits for the first and finds nothing to do.
 *
 * @returns The migrations that this call applied.
 */
export async function migrate(url: string): Promise<{ applied: string[] }> {
  const client = new Client({ connectionString: url, options: sessionOptions, application_name: "muster migrate" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const shown = await client.query(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
    );
    const version = z.object({ number: z.number(), name: z.string() }).parse(shown.rows[0]);
    if (version.number < oldest * 10_000) throw new ServerTooOldError(version.name);
    await client.query("select pg_advisory_lock($1)", [lock]);
    const applied = await applyMigrations(url);
    await installQueue(url);
    return { applied };
  } finally {
    await client.end();
  }
}

async function applyMigrations(url: string): Promise<string[]> {
  const [migrations, schema] = await Promise.all([readMigrations(), readSchema()]);
  const migrationsList = await listMigrations(migrations);
  const filters = { externalTables: [], externalEnums: [] };
  return await withEngine({ url, schema, migrations: migrations.map(({ sql }) => sql) }, async (engine) => {
    // A migration is one transaction, so one that failed or was killed left nothing and is simply run again.
    const history = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
    for (const migrationName of history.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
  });
}

async function installQueue(url: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    schema: queueSchema,
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  const failures: Error[] = [];
  boss.on("error", (error) => failures.push(error));
  await boss.start();
  try {
    const existing = new Set((await boss.getQueues([...steps])).map((queue) => queue.name));
    for (const step of steps) {
      if (existing.has(step)) await boss.updateQueue(step, queueOptions);
      else await boss.createQueue(step, queueOptions);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failures[0]) throw failures[0];
}
