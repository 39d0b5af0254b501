import { Client, type QueryResult } from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { createDatabase, createEmptyDatabase } from "../testing/index.ts";
import { migrate } from "./index.ts";
import { printSchemaSql } from "./print-schema-sql.ts";
import { readMigrations } from "./read-files.ts";

const databases: { drop(): Promise<void> }[] = [];
afterAll(async () => {
  for (const database of databases) await database.drop();
});

describe("migrate", () => {
  it("applies every migration once when several run at the same time", async () => {
    const database = await createEmptyDatabase();
    databases.push(database);
    const results = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    const names = (await readMigrations()).map(({ name }) => name);
    expect(results.flatMap(({ applied }) => applied)).toEqual(names);
    expect(await migrate(database.url)).toEqual({ applied: [] });
  });

  it("builds what the Prisma schema says, and beside it only what Prisma cannot say", async () => {
    const [migrated, plain] = [await createDatabase(), await createEmptyDatabase()];
    databases.push(migrated, plain);
    await run(plain.url, await printSchemaSql(plain.url));
    const built = await describeCatalog(migrated.url);
    const said = await describeCatalog(plain.url);
    expect(built.columns).toEqual(said.columns);
    const beside = built.rest.filter((line) => !said.rest.includes(line));
    const lacking = said.rest.filter((line) => !built.rest.includes(line));
    expect(lacking).toEqual([
      "series_key CREATE UNIQUE INDEX series_key ON public.series USING btree (force_id, place_id, mission_id, population, count_basis_id)",
    ]);
    expect(beside.filter((line) => / FOREIGN KEY | PRIMARY KEY /.test(line))).toEqual([]);
  });
});

async function run(url: string, sql: string): Promise<QueryResult> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

async function describeCatalog(url: string): Promise<{ columns: string[]; rest: string[] }> {
  const lines = async (sql: string) =>
    (await run(url, sql)).rows.map((row: Record<string, unknown>) => Object.values(row).join(" "));
  return {
    columns: await lines(
      `select table_name, column_name, data_type, is_nullable, column_default, datetime_precision
       from information_schema.columns where table_schema = 'public' and table_name <> '_prisma_migrations'
       order by table_name, column_name`,
    ),
    rest: [
      ...(await lines(
        `select conname, pg_get_constraintdef(oid) from pg_constraint
         where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid <> coalesce(to_regclass('_prisma_migrations'), 0)
         order by conname`,
      )),
      ...(await lines(`select indexname, indexdef from pg_indexes where schemaname = 'public' order by indexname`)),
    ],
  };
}
