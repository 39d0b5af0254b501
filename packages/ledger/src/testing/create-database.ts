import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";
import { migrate } from "../migrate/index.ts";
import { startServer } from "../server/index.ts";
import { Provided } from "./provided.ts";

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** "test" in ASCII: the advisory lock under which databases are cloned. */
const lock = "1952805748";
const template = "muster_template";

let found: Promise<URL> | null = null;

/** The server's address, with the database left to choose. Looked for once in each test file. */
const serverUrl = async (): Promise<URL> => await (found ??= findServer());

async function findServer(): Promise<URL> {
  const given = process.env["MUSTER_TEST_DATABASE_URL"];
  if (given !== undefined && given !== "") return new URL(given);
  const { home } = Provided.parse(inject("ledger"));
  const server = await startServer({
    home,
    // Tests make databases to throw them away: a crash of the machine may take them.
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300" },
  });
  return new URL(server.url);
}

function at(server: URL, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function withAdmin<T>(server: URL, use: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: at(server, "postgres") });
  admin.on("error", () => undefined);
  await admin.connect();
  try {
    await admin.query("select pg_advisory_lock($1)", [lock]);
    return await use(admin);
  } finally {
    await admin.end();
  }
}

const make = async (name: string, from: string): Promise<string> => {
  const server = await serverUrl();
  return await withAdmin(server, async (admin) => {
    if (from === template) {
      const found = await admin.query("select 1 from pg_database where datname = $1 and datistemplate", [template]);
      if (found.rowCount === 0) {
        await admin.query(`drop database if exists ${template} with (force)`);
        await admin.query(`create database ${template} template template0 encoding 'UTF8'`);
        await migrate(at(server, template));
        await admin.query(`alter database ${template} is_template true`);
      }
    }
    await admin.query(`create database ${name} template ${from}`);
    return at(server, name);
  });
};

async function create(from: string): Promise<TestDatabase> {
  const name = `muster_test_${randomBytes(6).toString("hex")}`;
  const url = await make(name, from);
  return {
    url,
    drop: async () => {
      await withAdmin(await serverUrl(), async (admin) => await admin.query(`drop database ${name} with (force)`));
    },
  };
}

/**
 * A migrated database of its own, cloned from a template on the server of this vitest run. Needs
 * `packages/ledger/src/testing/global-setup.ts` as `globalSetup`.
 *
 * @example
 * const database = await createDatabase();
 * afterAll(() => database.drop());
 */
export const createDatabase = async (): Promise<TestDatabase> => await create(template);

/** A database with nothing in it, not even the schema. */
export const createEmptyDatabase = async (): Promise<TestDatabase> => await create("template0");
