import { readFile } from "node:fs/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDatabase, type TestDatabase } from "../testing/index.ts";

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

/** "table.column" for each row of each table of the page; a heading of the second level names the table. */
async function readDictionary(): Promise<string[]> {
  const page = await readFile(new URL("../../../../docs/dictionary.md", import.meta.url), "utf8");
  const [, ...sections] = page.split(/^## /m);
  return sections.flatMap((section) => {
    const table = section.slice(0, section.indexOf("\n")).trim();
    return Array.from(section.matchAll(/^\| ([a-z][a-z0-9_]*) \| (.+) \|$/gm), ([, column = "", meaning = ""]) => {
      expect(meaning.length, `${table}.${column} says something`).toBeGreaterThan(5);
      return `${table}.${column}`;
    }).filter((name) => !name.endsWith(".column"));
  });
}

it("explains every column of every table, in their order, and nothing that is not there", async () => {
  const { rows } = await client.query<{ name: string }>(`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and table_name <> '_prisma_migrations'
    order by table_name, ordinal_position`);
  const said = await readDictionary();
  expect(new Set(said).size).toBe(said.length);
  expect(Map.groupBy(said, (name) => name.split(".")[0])).toEqual(
    Map.groupBy(
      rows.map(({ name }) => name),
      (name) => name.split(".")[0],
    ),
  );
});
