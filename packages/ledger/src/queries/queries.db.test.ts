import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyEvents } from "../events/index.ts";
import { applyFlagships } from "../catalogue/index.ts";
import type { Ledger } from "../connect/index.ts";
import { openTestLedger, recordHistory, sampleSource } from "../testing/index.ts";
import {
  CursorError,
  health,
  listChanges,
  listDocuments,
  listEvents,
  listFacts,
  listSeries,
  listSources,
  loadDifference,
  loadDocument,
  loadRevision,
  loadSeries,
  loadSource,
  loadVersions,
} from "./index.ts";

const first = "2021-03-01T08:00:00.000Z";
const second = "2021-03-02T08:00:00.000Z";
const third = "2021-03-03T08:00:00.000Z";
const now = "2026-11-24T00:00:00.000Z";
const before = "There are 2,500 US troops in Iraq and 900 US troops in Syria.";
const after = "There are 2,000 US troops in Iraq and 900 US troops in Syria.";

let ledger: Ledger;
let document: string;

beforeAll(async () => {
  ledger = await openTestLedger();
  document = await recordHistory(ledger, {
    source: sampleSource(),
    locator: "a.txt",
    looks: [
      { at: first, text: before, stated: "2021-02-18" },
      { at: second, text: after, stated: "2021-02-18" },
      { at: third, text: before, stated: "2021-02-18" },
    ],
  });
  await applyFlagships(ledger, ["us-syria", "nato-mission-iraq"]);
});

afterAll(async () => {
  await ledger.close();
});

const points = (facts: { said: { claim: { series: string; quantity: { point: number | null } | null } } }[]) =>
  facts.map(({ said }) => `${said.claim.series} ${said.claim.quantity?.point}`).sort();

const standing = async (clock: "public" | "recorded", knownAt: string) =>
  points((await listFacts(ledger, { knownAt, clock, limit: 10 })).facts);

describe("the history of one document that changed and changed back", () => {
  it("is three revisions of two blobs, numbered as the public saw them", async () => {
    const page = await loadDocument(ledger, document);
    expect(page?.title).toBe("Note a.txt");
    expect(
      page?.revisions.map(({ number, publishedAt, believed, silentEdit, claims }) => [
        number,
        publishedAt,
        believed,
        silentEdit,
        claims,
      ]),
    ).toEqual([
      [1, "2021-02-18T00:00:00.000Z", true, false, 2],
      [2, second, false, true, 2],
      [3, third, false, true, 2],
    ]);
    const blobs = page?.revisions.map(({ blob }) => blob) ?? [];
    expect(blobs[0]).toBe(blobs[2]);
    expect(new Set(blobs).size).toBe(2);
    expect(await ledger.prisma.blob.count()).toBe(2);
  });

  it("answers differently before and after the edit", async () => {
    expect(await standing("public", "2021-02-17T00:00:00.000Z")).toEqual([]);
    expect(await standing("public", "2021-03-02T07:59:59.999Z")).toEqual(["us-iraq 2500", "us-syria 900"]);
    expect(await standing("public", second)).toEqual(["us-iraq 2000", "us-syria 900"]);
    expect(await standing("public", now)).toEqual(["us-iraq 2500", "us-syria 900"]);
  });

  it("answers on the recorded clock what was believed then", async () => {
    expect(await standing("recorded", "2021-02-28T00:00:00.000Z")).toEqual([]);
    expect(await standing("recorded", first)).toEqual(["us-iraq 2500", "us-syria 900"]);
    expect(await standing("recorded", second)).toEqual(["us-iraq 2000", "us-syria 900"]);
  });

  it("gives only the edited fact new versions", async () => {
    const versions = await loadVersions(ledger, { knownAt: now, clock: "public" });
    expect(versions.filter(({ fact }) => fact.series === "us-syria")).toHaveLength(1);
    expect(
      versions.filter(({ fact }) => fact.series === "us-iraq").map(({ knownFrom, knownTo }) => [knownFrom, knownTo]),
    ).toEqual([
      ["2021-02-18T00:00:00.000Z", second],
      [second, third],
      [third, null],
    ]);
    expect(await loadVersions(ledger, { slug: "us-syria", knownAt: now, clock: "public" })).toHaveLength(1);
    expect(await loadVersions(ledger, { slug: ["us-iraq", "us-syria"], knownAt: now, clock: "public" })).toHaveLength(
      4,
    );
    const then = await loadVersions(ledger, { slug: "us-iraq", knownAt: first, clock: "recorded" });
    expect(then.map(({ knownTo }) => knownTo)).toEqual([null]);
  });

  it("tells the edit in the feed, with both quotes", async () => {
    const { changes, next } = await listChanges(ledger, { limit: 10 });
    expect(next).toBeNull();
    expect(changes.map(({ type, series, knownAt, silentEdit }) => [type, series, knownAt, silentEdit])).toEqual([
      ["revised", "us-iraq", third, true],
      ["revised", "us-iraq", second, true],
      ["asserted", "us-syria", "2021-02-18T00:00:00.000Z", false],
      ["asserted", "us-iraq", "2021-02-18T00:00:00.000Z", false],
    ]);
    const [, edit] = changes;
    expect(edit?.before?.evidence.exact).toBe("2,500 US troops in Iraq");
    expect(edit?.after?.evidence.exact).toBe("2,000 US troops in Iraq");
    expect(edit?.revision.number).toBe(2);
  });

  it("filters the feed and turns its pages without a gap or a double", async () => {
    const all = (await listChanges(ledger, { limit: 10 })).changes.map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listChanges>> = await listChanges(ledger, { limit: 1, cursor });
      paged.push(...page.changes.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    expect(paged).toEqual(all);
    const count = async (question: object) => (await listChanges(ledger, { limit: 10, ...question })).changes.length;
    expect(await count({ series: "us-iraq" })).toBe(3);
    expect(await count({ series: "us-iraq", type: "revised" })).toBe(2);
    expect(await count({ since: third })).toBe(1);
    expect(await count({ document: "none" })).toBe(0);
    await expect(listChanges(ledger, { limit: 1, cursor: "nonsense" })).rejects.toThrow(CursorError);
  });

  it("filters facts and turns their pages", async () => {
    const question = { knownAt: now, clock: "public" as const };
    const one = await listFacts(ledger, { ...question, limit: 1 });
    expect(one.next).not.toBeNull();
    const two = await listFacts(ledger, { ...question, limit: 1, cursor: one.next });
    expect(two.next).toBeNull();
    expect(points([...one.facts, ...two.facts])).toEqual(["us-iraq 2500", "us-syria 900"]);
    const count = async (filter: object) =>
      (await listFacts(ledger, { ...question, limit: 10, ...filter })).facts.length;
    expect(await count({ slug: "us-iraq" })).toBe(1);
    expect(await count({ modality: "planned" })).toBe(0);
    expect(await count({ kind: "level" })).toBe(2);
    expect(await count({ standing: "typo" })).toBe(0);
    expect(await count({ standing: "none" })).toBe(2);
    expect(await count({ document })).toBe(2);
    expect(await count({ asOf: "2021-02-17" })).toBe(0);
    expect(await count({ asOf: "2021-02-18" })).toBe(2);
    expect(one.facts[0]?.document).toEqual({ id: document, title: "Note a.txt", url: null, publisher: "The press" });
    expect(one.facts[0]?.source).toEqual({ id: "notes", title: "Notes" });
    const iraq = (await listFacts(ledger, { ...question, slug: "us-iraq", limit: 1 })).facts[0];
    expect(iraq?.revisionNumber).toBe(3);
  });

  it("shows a revision with its claims in the order of the text", async () => {
    const page = await loadRevision(ledger, document, 2);
    expect(page?.text).toBe(after);
    expect(page?.claims.map(({ claim }) => claim.evidence.exact)).toEqual([
      "2,000 US troops in Iraq",
      "900 US troops in Syria",
    ]);
    expect(page?.candidates).toEqual([{ kept: 2 }]);
    expect(page?.statement?.published).toEqual({ date: "2021-02-18", precision: "day" });
    expect(await loadRevision(ledger, document, 4)).toBeNull();
  });

  it("shows two revisions beside each other, with the facts that moved", async () => {
    const page = await loadDifference(ledger, document, 1, 2);
    expect([page?.from.text, page?.to.text]).toEqual([before, after]);
    expect(page?.facts.map(({ type, series }) => [type, series])).toEqual([["revised", "us-iraq"]]);
    expect(page?.facts[0]?.before?.claim.quantity?.point).toBe(2500);
    expect((await loadDifference(ledger, document, 1, 3))?.facts).toEqual([]);
    expect(await loadDifference(ledger, document, 1, 9)).toBeNull();
  });

  it("lists series, the flagships first", async () => {
    const series = await listSeries(ledger);
    expect(
      series.map(({ series, facts, flagship, lastChangedAt }) => [series.slug, facts, flagship, lastChangedAt]),
    ).toEqual([
      ["us-syria", 1, true, first],
      ["us-iraq", 1, false, third],
    ]);
    expect(await loadSeries(ledger, "us-iraq")).toEqual({
      slug: "us-iraq",
      force: { id: "us", name: "United States" },
      place: { id: "iq", name: "Iraq" },
      mission: null,
      population: "troops",
      countBasis: null,
    });
    expect(await loadSeries(ledger, "none")).toBeNull();
  });

  it("lists sources with their last and next check", async () => {
    const [source] = await listSources(ledger);
    expect(source).toMatchObject({
      id: "notes",
      documents: 1,
      checking: false,
      lastCheck: { at: third, outcome: "new", reason: null, ms: 1 },
      nextCheckAt: "2021-03-03T09:00:00.000Z",
      history: ["new", "new", "new"],
    });
    const page = await loadSource(ledger, "notes");
    expect(page?.checks.map(({ outcome, captures, revisions }) => [outcome, captures, revisions])).toEqual([
      ["new", 1, 1],
      ["new", 1, 1],
      ["new", 1, 1],
    ]);
    expect(await loadSource(ledger, "none")).toBeNull();
  });

  it("lists documents and turns their pages", async () => {
    await recordHistory(ledger, { source: sampleSource(), locator: "b.txt", looks: [{ at: now, text: "Nothing." }] });
    const one = await listDocuments(ledger, { limit: 1 });
    expect(one.documents.map(({ title, revisions, facts }) => [title, revisions, facts])).toEqual([
      ["Note b.txt", 1, 0],
    ]);
    const two = await listDocuments(ledger, { limit: 1, cursor: one.next, source: "notes" });
    expect(two.documents.map(({ title, revisions, facts }) => [title, revisions, facts])).toEqual([
      ["Note a.txt", 3, 2],
    ]);
    expect(two.next).toBeNull();
  });

  it("lists events, and those of one series", async () => {
    const event = {
      date: { date: "2021-02", precision: "month" as const },
      type: "decision" as const,
      title: "One",
      publisher: null,
      citedTitle: null,
      url: null,
    };
    await applyEvents(
      ledger,
      [
        { id: "two", ...event, series: [] },
        { id: "one", ...event, series: ["us-iraq"] },
      ],
      now,
    );
    await applyEvents(
      ledger,
      [
        { id: "one", ...event, title: "First", series: ["us-iraq"] },
        { id: "three", ...event, series: [] },
      ],
      now,
    );
    expect((await listEvents(ledger)).map(({ id, title }) => [id, title])).toEqual([
      ["one", "First"],
      ["three", "One"],
    ]);
    expect((await listEvents(ledger, { series: "us-iraq" })).map(({ id }) => id)).toEqual(["one"]);
  });

  it("says how it is", async () => {
    expect(await health(ledger)).toMatchObject({
      sources: 1,
      failing: 0,
      lastChangeAt: third,
      migration: "20261124000000_ledger",
    });
  });

  it("gives plain JSON", async () => {
    const answers = [
      await listSeries(ledger),
      await loadVersions(ledger, { knownAt: now, clock: "public" }),
      await listFacts(ledger, { knownAt: now, clock: "public", limit: 9 }),
      await listChanges(ledger, { limit: 9 }),
      await loadDocument(ledger, document),
      await loadRevision(ledger, document, 1),
      await loadDifference(ledger, document, 1, 2),
      await listDocuments(ledger, { limit: 9 }),
      await listSources(ledger),
      await loadSource(ledger, "notes"),
      await listEvents(ledger),
      await health(ledger),
    ];
    for (const answer of answers) expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
