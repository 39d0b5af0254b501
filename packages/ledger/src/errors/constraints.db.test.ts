import { afterAll, beforeAll, expect, it } from "vitest";
import { Client } from "pg";
import { createDatabase, type TestDatabase } from "../testing/index.ts";
import { constraints } from "./index.ts";

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

it("gives every guarantee of the database a meaning, and no other", async () => {
  const { rows } = await client.query<{ name: string }>(`
    select conname as name from pg_constraint
      where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid <> '_prisma_migrations'::regclass
    union
    select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indisunique and c.relnamespace = 'public'::regnamespace and i.indrelid <> '_prisma_migrations'::regclass
    union
    select tgname from pg_trigger where not tgisinternal and tgrelid in (
      select oid from pg_class where relnamespace = 'public'::regnamespace
    )`);
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(constraints).sort());
});
