import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Ledger, openLedger } from "@muster/ledger/connect";
import { listChanges, listDocuments, loadDifference, loadDocument, loadVersions } from "@muster/ledger/queries";
import { createDatabase, type TestDatabase } from "@muster/ledger/testing";
import { type Clock, estimate, formatQuantity, type Instant } from "@muster/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "../env.ts";
import { now } from "../now.ts";
import { type Articles, article, ask, drain, makeArticles, watch } from "../testing/article-source.ts";

// Somebody's text: read where it lies, and not part of the repository.
const input = join(ROOT, "../shared/input/nato-iraq-2021-02-18.txt");

let articles: Articles;
let database: TestDatabase;
let ledger: Ledger;

beforeEach(async () => {
  articles = await makeArticles();
  database = await createDatabase();
  ledger = await openLedger({ url: database.url, name: "test" });
  await watch(ledger, join(articles.folder, "story.txt"));
}, 60_000);
afterEach(async () => {
  await ledger.close();
  await database.drop();
  await articles.remove();
});

async function check(text: string): Promise<void> {
  await articles.write("story.txt", text);
  await ask(ledger);
  expect(await drain(ledger)).toMatchObject({ failed: 0 });
}

async function story() {
  const { documents } = await listDocuments(ledger, { limit: 10 });
  expect(documents).toHaveLength(1);
  const document = await loadDocument(ledger, documents[0]?.id ?? "");
  if (document === null) throw new Error("The document is gone.");
  return document;
}

const versions = async (): Promise<Map<string, string>> => {
  const rows = await ledger.prisma.factVersion.findMany({ where: { recordedTo: null, knownTo: null } });
  return new Map(rows.map(({ factId, claimId }) => [factId, claimId]));
};

async function answer(asOf: string, knownAt: Instant, clock: Clock): Promise<string | null> {
  const found = await loadVersions(ledger, { slug: "us-iraq", knownAt, clock });
  const { quantity } = estimate(found, { asOf, knownAt, clock });
  return quantity === null ? null : formatQuantity(quantity);
}

const claims = () =>
  ledger.prisma.claim.findMany({
    select: { seriesSlug: true, kind: true, modality: true, words: true, evidenceExact: true, asOf: true },
    orderBy: [{ seriesSlug: "asc" }, { modality: "asc" }],
  });

/** From 2,500 to 2,000 and back, with everything that has to hold on the way. */
async function editAndReturn(text: string, asOf: string): Promise<void> {
  const edited = text.replace("2,500 US troops", "2,000 US troops");
  expect(edited).not.toBe(text);
  await check(text);
  expect((await story()).revisions).toHaveLength(1);
  const before = await versions();
  const asked = now();

  await check(edited);
  const after = await versions();
  expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  expect([...after].filter(([fact, claim]) => before.get(fact) !== claim)).toHaveLength(1);
  const { changes } = await listChanges(ledger, { limit: 10, since: asked });
  expect(changes).toMatchObject([
    {
      type: "revised",
      series: "us-iraq",
      silentEdit: true,
      before: { quantity: { point: 2500 }, evidence: { exact: expect.stringContaining("2,500 US troops") } },
      after: { quantity: { point: 2000 }, evidence: { exact: expect.stringContaining("2,000 US troops") } },
    },
  ]);
  const then = now();
  for (const clock of ["public", "recorded"] as const) {
    expect(await answer(asOf, asked, clock)).toBe("about 2,500");
    expect(await answer(asOf, then, clock)).toBe("about 2,000");
  }
  const { id } = await story();
  const difference = JSON.stringify(await loadDifference(ledger, id, 1, 2));
  expect(difference).toContain("2,500");
  expect(difference).toContain("2,000");

  await check(text);
  const { revisions } = await story();
  expect(revisions).toHaveLength(3);
  expect(revisions[2]?.blob).toBe(revisions[0]?.blob);
  expect(revisions[1]?.blob).not.toBe(revisions[0]?.blob);
  expect(await ledger.prisma.blob.count()).toBe(2);
  expect(await answer(asOf, now(), "public")).toBe("about 2,500");
  expect(await answer(asOf, then, "recorded")).toBe("about 2,000");
}

describe("an edited article", () => {
  it("makes one fact a new version, silently edited, and returns on its first blob", async () => {
    await editAndReturn(article, "2026-03-02");
  }, 60_000);

  it("changes nothing when nothing changed", async () => {
    await check(article);
    const before = await versions();
    await check(article);
    expect((await story()).revisions).toHaveLength(1);
    expect(await versions()).toEqual(before);
  }, 60_000);

  it.skipIf(!existsSync(input))(
    "reads the real article, and follows it through an edit",
    async () => {
      const text = readFileSync(input, "utf8");
      await check(text);
      expect(await claims()).toEqual([
        row("nato-mission-iraq", "planned", "roughly 4,000", "roughly 4,000 troops"),
        row("nato-mission-iraq", "reported", "some 500", "some 500 NATO personnel"),
        row("us-iraq", "reported", "some 2,500", "some 2,500 US troops"),
        row("us-syria", "reported", "900", expect.stringContaining("900 in Syria")),
      ]);
    },
    60_000,
  );

  it.skipIf(!existsSync(input))(
    "follows the real article through an edit",
    async () => {
      await editAndReturn(readFileSync(input, "utf8"), "2021-02-18");
    },
    60_000,
  );
});

const row = (seriesSlug: string, modality: string, words: string, evidenceExact: unknown) => ({
  seriesSlug,
  kind: "level",
  modality,
  words,
  evidenceExact,
  asOf: "2021-02-18",
});
