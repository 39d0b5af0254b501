import { join } from "node:path";
import { type Ledger, openLedger } from "@muster/ledger/connect";
import { steps } from "@muster/ledger/queue";
import { createDatabase, type TestDatabase } from "@muster/ledger/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Articles, article, ask, drain, makeArticles, watch } from "../testing/article-source.ts";
import { runEntry } from "../testing/processes.ts";

const entry = join(import.meta.dirname, "../testing/run-held.ts");
let articles: Articles;
let expected: unknown;

/** Everything that was recorded, by content and with how often. */
async function readRecord(ledger: Ledger): Promise<unknown> {
  const { prisma } = ledger;
  return {
    checks: await prisma.$queryRaw`select outcome, count(*)::int from "check" group by 1`,
    revisions: await prisma.$queryRaw`select blob_sha256, count(*)::int from revision group by 1`,
    texts: await prisma.$queryRaw`select md5(content), published_at, count(*)::int from text group by 1, 2`,
    claims: await prisma.$queryRaw`
      select series_slug, kind, modality, words, as_of, evidence_exact, count(*)::int from claim
      group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4`,
    versions: await prisma.$queryRaw`
      select c.series_slug, c.words, v.known_from, v.known_to, count(*)::int
      from fact_version v join claim c on c.id = v.claim_id where v.recorded_to is null
      group by 1, 2, 3, 4 order by 1, 2`,
    changes: await prisma.$queryRaw`
      select type, series_slug, count(*)::int from change group by 1, 2 order by 1, 2`,
    jobs: await prisma.$queryRaw`select name, state::text, count(*)::int from pgboss.job group by 1, 2 order by 1`,
  };
}

async function withDatabase(use: (ledger: Ledger, url: string) => Promise<void>): Promise<void> {
  const database: TestDatabase = await createDatabase();
  const ledger = await openLedger({ url: database.url, name: "test" });
  try {
    await watch(ledger, join(articles.folder, "story.txt"));
    await ask(ledger);
    await use(ledger, database.url);
  } finally {
    await ledger.close();
    await database.drop();
  }
}

beforeAll(async () => {
  articles = await makeArticles();
  await articles.write("story.txt", article);
  await withDatabase(async (ledger) => {
    await drain(ledger);
    expected = await readRecord(ledger);
  });
}, 60_000);
afterAll(() => articles.remove());

describe("a worker killed in the middle of a step", () => {
  it("has something to lose", () => {
    expect(expected).toMatchObject({ claims: { length: 4 }, versions: { length: 4 }, changes: { length: 3 } });
  });

  it.each(steps.flatMap((step) => [[step, "inside"] as const, [step, "after"] as const]))(
    "loses nothing and repeats nothing: %s, %s its transaction",
    async (step, when) => {
      await withDatabase(async (ledger, url) => {
        const worker = runEntry(entry, [url, step, when]);
        await worker.line(/^held$/);
        worker.child.kill("SIGKILL");
        expect(await worker.ended).toEqual({ code: null, signal: "SIGKILL" });
        expect(await drain(ledger)).toMatchObject({ failed: 0 });
        expect(await readRecord(ledger)).toEqual(expected);
      });
    },
    60_000,
  );
});
