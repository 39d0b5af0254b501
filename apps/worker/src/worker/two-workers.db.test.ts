import { join } from "node:path";
import { type Ledger, openLedger } from "@muster/ledger/connect";
import { createDatabase, type TestDatabase } from "@muster/ledger/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Articles, ask, drain, makeArticles, watch } from "../testing/article-source.ts";
import { runEntry } from "../testing/processes.ts";

const main = join(import.meta.dirname, "../main.ts");
const count = 200;

let articles: Articles;
let database: TestDatabase;
let ledger: Ledger;

beforeAll(async () => {
  articles = await makeArticles();
  database = await createDatabase();
  ledger = await openLedger({ url: database.url, name: "test" });
  await watch(ledger, articles.folder);
}, 60_000);
afterAll(async () => {
  await ledger.close();
  await database.drop();
  await articles.remove();
});

async function writeAll(extra: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    const figure = (1000 + at * 10 + extra).toLocaleString("en");
    await articles.write(`story-${at}.txt`, `March 2, 2026\n\nThe US has about ${figure} troops in Iraq.\n`);
  }
}

const inEach = async (table: "revision" | "fact", expected: number): Promise<number> => {
  const rows = await ledger.prisma.$queryRawUnsafe<{ n: number }[]>(
    `select count(*)::int as n from (select document_id from "${table}" group by 1 having count(*) = ${expected}) found`,
  );
  return rows[0]?.n ?? 0;
};

describe("two workers on one database", () => {
  it(`check ${count} changed documents, every one once`, async () => {
    await writeAll(0);
    await ask(ledger);
    await drain(ledger);
    expect(await inEach("revision", 1)).toBe(count);

    await writeAll(5);
    await ask(ledger);
    const env = { DATABASE_URL: database.url, LOG_LEVEL: "error" };
    const workers = [
      runEntry(main, ["worker", "--once", "--json"], env),
      runEntry(main, ["worker", "--once", "--json"], env),
    ];
    const ends = await Promise.all(workers.map(({ ended }) => ended));
    expect(ends).toEqual([
      { code: 0, signal: null },
      { code: 0, signal: null },
    ]);
    // Both had a share in it, and together they did each step of each document once: six, and two of the check.
    const done = workers.map(({ stdout }): number => JSON.parse(stdout.join("")).done);
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(count * 5 + 2);
    expect(Math.min(...done)).toBeGreaterThan(0);
    expect(await inEach("revision", 2)).toBe(count);
    expect(await inEach("fact", 1)).toBe(count);
    const changes = await ledger.prisma.change.groupBy({ by: ["type"], _count: true, orderBy: { type: "asc" } });
    expect(changes.map(({ type, _count }) => [type, _count])).toEqual([
      ["asserted", count],
      ["revised", count],
    ]);
    const open = await ledger.prisma.factVersion.count({ where: { recordedTo: null, knownTo: null } });
    expect(open).toBe(count);
  }, 180_000);
});
