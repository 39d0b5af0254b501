import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addSource, applySources, findSource, listDefinitions, listScheduled, setEnabled } from "../catalogue/index.ts";
import type { Ledger } from "../connect/index.ts";
import { ConstraintError } from "../errors/index.ts";
import { loadDocument, loadSource } from "../queries/index.ts";
import { openTestLedger, read, sampleSource, see } from "../testing/index.ts";
import {
  decideRevisions,
  type Fetched,
  loadForArchive,
  loadForDiff,
  loadForFetch,
  loadForNormalise,
  openCheck,
  recordArchive,
  recordFetch,
} from "./index.ts";

const day = (number: number): string => `2021-03-${String(number).padStart(2, "0")}T08:00:00.000Z`;
const page = sampleSource("page", { kind: "page", locator: "https://example.org/page" });

let ledger: Ledger;

beforeEach(async () => {
  ledger = await openTestLedger();
  await addSource(ledger, page, day(1));
});

afterEach(async () => {
  await ledger.close();
});

/** One look at the page, as far as the step `fetch` goes. */
async function fetch(at: string, fetched: Fetched): Promise<{ check: string; archive: boolean; seenAt: string }> {
  return await ledger.transaction(async (tx) => {
    const { check } = await openCheck(tx, { source: "page", slot: at, now: at });
    return { check, ...(await recordFetch(tx, { check, fetched, now: at })) };
  });
}

const seen = (text: string, etag: string): Fetched => ({
  outcome: "seen",
  ms: 5,
  trace: { status: 200 },
  gone: [],
  captures: [
    {
      locator: page.locator,
      url: page.locator,
      mediaType: "text/html",
      charset: "utf-8",
      bytes: new TextEncoder().encode(text),
      modifiedAt: null,
      validators: { etag },
    },
  ],
});

const document = async (): Promise<string> => (await ledger.prisma.document.findFirstOrThrow()).id;

describe("a look", () => {
  it("is asked with the validators of the last one, as long as the source is read as it was then", async () => {
    const validators = async (at: string) => {
      const { check } = await ledger.transaction(
        async (tx) => await openCheck(tx, { source: "page", slot: at, now: at }),
      );
      const subject = await loadForFetch(ledger, check);
      await ledger.transaction(
        async (tx) => await recordFetch(tx, { check, fetched: { outcome: "failed", reason: "no", ms: 1 }, now: at }),
      );
      return subject?.validators ?? null;
    };
    expect(await validators(day(1))).toBeNull();
    await see(ledger, { source: "page", at: day(2), documents: { [page.locator]: "one" } });
    expect(await validators(day(3))).toBeNull();
    const { check } = await fetch(day(4), seen("one", '"a"'));
    await ledger.transaction(async (tx) => {
      const subject = await loadForArchive(tx, check);
      await recordArchive(tx, { check, decision: decideRevisions(subject?.seen ?? []), now: day(4) });
    });
    expect(await validators(day(5))).toEqual({ etag: '"a"', lastModified: null });
    await applySources(ledger, [{ ...page, title: "Another title" }], day(6));
    expect(await validators(day(6))).toEqual({ etag: '"a"', lastModified: null });
    await applySources(ledger, [{ ...page, locator: "https://example.org/other" }], day(7));
    expect(await validators(day(8))).toBeNull();
  });

  it("that fails or is refused closes the check, and nothing is archived", async () => {
    expect(
      await fetch(day(1), { outcome: "failed", reason: "The host did not answer.", ms: 9, trace: { tries: 1 } }),
    ).toMatchObject({ archive: false });
    expect(await fetch(day(2), { outcome: "refused", reason: "HTTP 403.", ms: 9 })).toMatchObject({ archive: false });
    expect((await loadSource(ledger, "page"))?.checks).toMatchObject([
      { outcome: "refused", reason: "HTTP 403.", ms: 9, trace: null, captures: 0 },
      { outcome: "failed", reason: "The host did not answer.", ms: 9, trace: { tries: 1 }, captures: 0 },
    ]);
    expect(await ledger.prisma.capture.count()).toBe(0);
  });

  it("comes after every earlier look, also where the clock goes back", async () => {
    await see(ledger, { source: "page", at: day(2), documents: { a: "one" } });
    await see(ledger, { source: "page", at: day(1), documents: { a: "two" } });
    const revisions = (await loadDocument(ledger, await document()))?.revisions;
    expect(revisions?.map(({ after, until }) => [after, until])).toEqual([
      [null, day(2)],
      [day(2), "2021-03-02T08:00:00.001Z"],
    ]);
  });
});

describe("a revision's window", () => {
  it("begins with the last sighting of the former content, unchanged or not modified", async () => {
    await see(ledger, { source: "page", at: day(1), documents: { [page.locator]: "one" } });
    expect(await see(ledger, { source: "page", at: day(2), documents: { [page.locator]: "one" } })).toEqual([]);
    expect(await fetch(day(3), { outcome: "not-modified", ms: 1 })).toMatchObject({ archive: false });
    await fetch(day(4), { outcome: "failed", reason: "no", ms: 1 });
    await see(ledger, { source: "page", at: day(5), documents: { [page.locator]: "two" } });
    const revisions = (await loadDocument(ledger, await document()))?.revisions;
    expect(revisions?.map(({ after, until }) => [after, until])).toEqual([
      [null, day(1)],
      [day(3), day(5)],
    ]);
    expect((await loadSource(ledger, "page"))?.history).toEqual(["new", "unchanged", "not-modified", "failed", "new"]);
  });

  it("is not moved by a look at another document", async () => {
    await see(ledger, { source: "page", at: day(1), documents: { a: "one", b: "one" } });
    expect(await see(ledger, { source: "page", at: day(2), documents: { a: "two", b: "one" } })).toHaveLength(1);
    expect(await see(ledger, { source: "page", at: day(3), documents: { a: "two", b: "two" } })).toHaveLength(1);
    expect(await ledger.prisma.blob.count()).toBe(2);
  });
});

describe("a document that is gone", () => {
  it("keeps its revisions, says since when, and comes back as the same", async () => {
    await see(ledger, { source: "page", at: day(1), documents: { a: "one", b: "one" } });
    await see(ledger, { source: "page", at: day(2), documents: { b: "one" }, gone: ["a"] });
    const { id } = await ledger.prisma.document.findFirstOrThrow({ where: { locator: "a" } });
    expect(await loadDocument(ledger, id)).toMatchObject({ goneAt: day(2), revisions: [{ number: 1 }] });
    await see(ledger, { source: "page", at: day(3), documents: { a: "one", b: "one" } });
    expect(await loadDocument(ledger, id)).toMatchObject({ goneAt: null, revisions: [{ number: 1 }] });
  });

  it("with its whole source is one outcome", async () => {
    await see(ledger, { source: "page", at: day(1), documents: { a: "one" } });
    await fetch(day(2), { outcome: "gone", reason: "HTTP 410.", ms: 1 });
    expect(await loadDocument(ledger, await document())).toMatchObject({ goneAt: day(2) });
    expect((await loadSource(ledger, "page"))?.lastCheck).toMatchObject({ outcome: "gone", reason: "HTTP 410." });
  });
});

describe("what a step starts from", () => {
  it("is nothing where the step was done before", async () => {
    const [revision = ""] = await see(ledger, { source: "page", at: day(1), documents: { a: "one" } });
    const { id } = await ledger.prisma.check.findFirstOrThrow();
    expect(await loadForFetch(ledger, id)).toBeNull();
    expect(await loadForArchive(ledger, id)).toBeNull();
    expect(await loadForDiff(ledger, revision)).toBeNull();
    expect(await loadForNormalise(ledger, revision)).toMatchObject({
      locator: "a",
      source: { id: "page" },
      until: day(1),
    });
    await read(ledger, { revision, now: day(1) });
    expect(await loadForNormalise(ledger, revision)).toBeNull();
    expect(await loadForDiff(ledger, revision)).toMatchObject({ former: null });
  });
});

describe("the catalogue", () => {
  it("adds and changes sources, and leaves to the operator which are enabled", async () => {
    const other = sampleSource("other", {
      enabled: false,
      mapping: { force: "country" },
      published: { date: "2021-02", precision: "month" },
    });
    expect(await applySources(ledger, [page, other], day(2))).toEqual({
      added: ["other"],
      changed: [],
      unchanged: ["page"],
    });
    expect(await setEnabled(ledger, "other", true)).toBe(true);
    expect(await setEnabled(ledger, "none", true)).toBe(false);
    expect(await applySources(ledger, [{ ...other, title: "Renamed" }], day(3))).toEqual({
      added: [],
      changed: ["other"],
      unchanged: [],
    });
    expect(await findSource(ledger, "other")).toEqual({ ...other, title: "Renamed", enabled: true });
    expect((await listDefinitions(ledger)).map(({ id }) => id)).toEqual(["other", "page"]);
    expect(await findSource(ledger, "none")).toBeNull();
    await expect(addSource(ledger, other, day(4))).rejects.toThrow(ConstraintError);
  });

  it("says what is scheduled, with the last slot of each", async () => {
    await setEnabled(ledger, "page", false);
    await addSource(ledger, sampleSource("never"), day(1));
    await addSource(ledger, sampleSource("once"), day(1));
    await see(ledger, { source: "once", at: day(2), documents: { a: "one" } });
    expect(await listScheduled(ledger)).toEqual([
      { id: "never", enabled: true, schedule: "hourly", lastSlot: null },
      { id: "once", enabled: true, schedule: "hourly", lastSlot: day(2) },
    ]);
  });
});
