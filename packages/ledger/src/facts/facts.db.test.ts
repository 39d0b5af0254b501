import { decideChanges, reconcile, supersede } from "@muster/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addSource } from "../catalogue/index.ts";
import type { Ledger } from "../connect/index.ts";
import { listChanges, listFacts, loadVersions } from "../queries/index.ts";
import { openTestLedger, read, readClaims, recordHistory, sampleSource, see, settle } from "../testing/index.ts";
import {
  HistoryMovedError,
  loadForPublish,
  loadForReconcile,
  recordChanges,
  recordExtraction,
  recordReconciliation,
  SeriesMixedError,
} from "./index.ts";

const day = (number: number): string => `2021-03-${String(number).padStart(2, "0")}T08:00:00.000Z`;
const now = "2026-11-24T00:00:00.000Z";
const say = (troops: string): string => `There are ${troops} US troops in Iraq.`;

let ledger: Ledger;

beforeEach(async () => {
  ledger = await openTestLedger();
});

afterEach(async () => {
  await ledger.close();
});

/** A document whose revisions were all seen, and none of them read yet. */
async function seeThree(): Promise<{ document: string; revisions: string[] }> {
  await addSource(ledger, sampleSource(), day(1));
  const revisions: string[] = [];
  for (const [index, troops] of ["2,500", "2,000", "2,500"].entries()) {
    revisions.push(...(await see(ledger, { source: "notes", at: day(index + 1), documents: { a: say(troops) } })));
  }
  const { id } = await ledger.prisma.document.findFirstOrThrow();
  return { document: id, revisions };
}

const story = async (): Promise<unknown[]> =>
  (await loadVersions(ledger, { knownAt: now, clock: "public" })).map(({ fact, knownFrom, knownTo, said }) => [
    fact.id,
    knownFrom,
    knownTo,
    said.claim.quantity?.point,
  ]);

describe("revisions that are read in another order than they were seen", () => {
  it("lead to the same public story, and what was believed meanwhile stays", async () => {
    const { document, revisions } = await seeThree();
    const orders = [
      [2, 0, 1],
      [1, 2, 0],
      [0, 1, 2],
    ];
    const stories: unknown[] = [];
    for (const order of orders) {
      const fresh = await openTestLedger();
      const outer = ledger;
      ledger = fresh;
      try {
        await seeThree();
        for (const [time, index] of order.entries()) {
          await read(ledger, { revision: revisions[index] ?? "", now: day(10 + time) });
          await settle(ledger, document, day(10 + time));
        }
        stories.push(await story());
        const first = await loadVersions(ledger, { knownAt: day(10), clock: "recorded" });
        expect(first.map(({ knownFrom }) => knownFrom)).toEqual([day((order[0] ?? 0) + 1)]);
      } finally {
        await fresh.close();
        ledger = outer;
      }
    }
    expect(stories[0]).toHaveLength(3);
    expect(stories[1]).toEqual(stories[0]);
    expect(stories[2]).toEqual(stories[0]);
  });
});

describe("the recorded clock", () => {
  it("only moves forward over the whole ledger, whatever the machines' clocks do", async () => {
    const looks = [{ at: day(1), text: say("2,500") }];
    await recordHistory(ledger, { source: sampleSource(), locator: "a", looks });
    const b = await recordHistory(ledger, {
      source: sampleSource("other"),
      locator: "b",
      looks: [{ at: day(2), text: say("900") }],
    });
    // This machine's clock stands a year behind.
    const [revision] = await see(ledger, {
      source: "other",
      at: "2020-03-01T00:00:00.000Z",
      documents: { b: say("800") },
    });
    await read(ledger, { revision: revision ?? "", now: day(1) });
    const recordedAt = await settle(ledger, b, "2020-03-01T00:00:00.000Z");
    expect(recordedAt).toBe("2021-03-02T08:00:00.001Z");
    const [change] = (await listChanges(ledger, { limit: 1 })).changes;
    expect(change).toMatchObject({ recordedAt, knownAt: "2021-03-02T08:00:00.001Z" });
  });

  it("gives transactions that reconcile at the same time instants of their own", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `d${index}`);
    await addSource(ledger, sampleSource(), day(1));
    const documents = Object.fromEntries(names.map((name) => [name, say("2,500")]));
    for (const revision of await see(ledger, { source: "notes", at: day(1), documents }))
      await read(ledger, { revision, now: day(1) });
    const ids = (await ledger.prisma.document.findMany({ select: { id: true } })).map(({ id }) => id);
    const instants = await Promise.all(ids.map(async (id) => await settle(ledger, id, day(1))));
    expect(new Set(instants).size).toBe(names.length);
    const { changes } = await listChanges(ledger, { limit: 100 });
    expect(changes).toHaveLength(names.length);
  });
});

describe("reconciling", () => {
  it("again, or by two at the same time, changes nothing more", async () => {
    const { document, revisions } = await seeThree();
    for (const revision of revisions) await read(ledger, { revision, now: day(4) });
    const settled = await Promise.all([1, 2, 3, 4].map(async () => await settle(ledger, document, day(4))));
    expect(settled.filter((instant) => instant !== null)).toHaveLength(1);
    const before = await ledger.prisma.factVersion.findMany({ orderBy: { id: "asc" } });
    expect(await settle(ledger, document, day(5))).toBeNull();
    expect(await ledger.prisma.factVersion.findMany({ orderBy: { id: "asc" } })).toEqual(before);
    expect((await listChanges(ledger, { limit: 100 })).changes).toHaveLength(3);
  });

  it("from what is out of date is refused, and leaves nothing", async () => {
    const { document, revisions } = await seeThree();
    await read(ledger, { revision: revisions[0] ?? "", now: day(4) });
    await settle(ledger, document, day(4));
    await read(ledger, { revision: revisions[1] ?? "", now: day(5) });
    const { history, stored } = await ledger.transaction(async (tx) => await loadForReconcile(tx, document));
    await settle(ledger, document, day(5));
    const late = ledger.transaction(async (tx) => {
      const supersession = supersede(stored, reconcile(document, history));
      return await recordReconciliation(tx, { document, supersession, now: day(6) });
    });
    await expect(late).rejects.toThrow(HistoryMovedError);
  });

  it("after a better extractor read everything anew corrects the record and tells no change", async () => {
    const { document, revisions } = await seeThree();
    for (const revision of revisions) await read(ledger, { revision, now: day(4), asOf: "2021-03" });
    await settle(ledger, document, day(4));
    const before = await loadVersions(ledger, { knownAt: now, clock: "public" });
    for (const revision of revisions) {
      await read(ledger, { revision, now: day(5), asOf: "2021-02", extractor: { name: "sample", version: "2" } });
    }
    const recordedAt = await settle(ledger, document, day(5));
    expect(recordedAt).toBe(day(5));
    const after = await loadVersions(ledger, { knownAt: now, clock: "public" });
    expect(after.map(({ said }) => said.claim.asOf.date)).toEqual(["2021-02", "2021-02", "2021-02"]);
    expect(after.map(({ knownFrom }) => knownFrom)).toEqual(before.map(({ knownFrom }) => knownFrom));
    expect(await loadVersions(ledger, { knownAt: day(4), clock: "recorded" })).toHaveLength(3);
    expect(await ledger.prisma.factVersion.count()).toBe(6);
  });
});

describe("publishing", () => {
  it("again is the same entries, also after more was reconciled", async () => {
    const { document, revisions } = await seeThree();
    await read(ledger, { revision: revisions[0] ?? "", now: day(4) });
    const first = await settle(ledger, document, day(4));
    await read(ledger, { revision: revisions[1] ?? "", now: day(5) });
    await settle(ledger, document, day(5));
    const entries = async () => (await listChanges(ledger, { limit: 100 })).changes;
    const before = await entries();
    expect(before.map(({ type }) => type)).toEqual(["revised", "asserted"]);
    const added = await ledger.transaction(async (tx) => {
      const subject = await loadForPublish(tx, { document, recordedAt: first ?? "" });
      return await recordChanges(tx, { subject, changes: decideChanges(subject.before, subject.after) });
    });
    expect(added).toBe(0);
    expect(await entries()).toEqual(before);
  });

  it("tells a figure that a revision dropped, and names that revision", async () => {
    const document = await recordHistory(ledger, {
      source: sampleSource(),
      locator: "a",
      looks: [
        { at: day(1), text: say("2,500") },
        { at: day(2), text: "Nothing is said." },
        { at: day(3), text: say("2,500") },
      ],
    });
    const { changes } = await listChanges(ledger, { limit: 10, document });
    expect(
      changes.map(({ type, revision, before, after }) => [
        type,
        revision.number,
        before?.quantity?.point ?? null,
        after?.quantity?.point ?? null,
      ]),
    ).toEqual([
      ["restored", 3, null, 2500],
      ["withdrawn", 2, 2500, null],
      ["asserted", 1, null, 2500],
    ]);
    const { facts } = await listFacts(ledger, { knownAt: day(2), clock: "public", limit: 10 });
    expect(facts).toEqual([]);
  });
});

describe("an extraction", () => {
  it("is recorded once for each version of an extractor", async () => {
    const { revisions } = await seeThree();
    const revision = revisions[0] ?? "";
    await read(ledger, { revision, now: day(4) });
    await read(ledger, { revision, now: day(5) });
    expect(await ledger.prisma.extraction.count()).toBe(1);
    expect(await ledger.prisma.claim.count()).toBe(1);
  });

  it("whose claim counts something else than its series is refused whole", async () => {
    const { revisions } = await seeThree();
    await read(ledger, { revision: revisions[0] ?? "", now: day(4) });
    await read(ledger, { revision: revisions[1] ?? "", now: day(4) });
    const [claim] = readClaims(say("2,500"), "2021");
    if (!claim) throw new Error("The sample extractor reads nothing.");
    const record = async (changed: object) =>
      await ledger.transaction(
        async (tx) =>
          await recordExtraction(tx, {
            revision: revisions[0] ?? "",
            extractor: { name: "sample", version: "9" },
            claims: [{ ...claim, ...changed }],
            candidates: [],
            now: day(5),
          }),
      );
    await expect(record({ population: "contractors" })).rejects.toThrow(SeriesMixedError);
    await expect(record({ series: "us-in-iraq" })).rejects.toMatchObject({ constraint: "series_key" });
    expect(await ledger.prisma.extraction.count({ where: { version: "9" } })).toBe(0);
    expect(await record({})).toBe(true);
  });
});
