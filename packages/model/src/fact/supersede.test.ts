import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RevisionClaims } from "../revision/revision.ts";
import { recordedOf } from "../testing/make-claims.ts";
import { write } from "../testing/write-revisions.ts";
import type { FactVersion, RecordedFactVersion } from "./fact.ts";
import { reconcile } from "./reconcile.ts";
import { supersede } from "./supersede.ts";

const sentence = { words: "There are # US troops left in Iraq now.", people: 2500 };
const r1 = write("r1", "2021-02-18T00:00:00.000Z", [sentence]);
const r2 = write("r2", "2021-02-20T00:00:00.000Z", [{ ...sentence, people: 2000 }]);

const store = (versions: readonly FactVersion[], day: string): RecordedFactVersion[] =>
  versions.map((version) => recordedOf(version, day));

/** What the ledger does with a decision. */
const apply = (
  stored: readonly RecordedFactVersion[],
  decided: readonly FactVersion[],
  day: string,
): RecordedFactVersion[] => {
  const { close, append } = supersede(stored, decided);
  const recordedTo = `${day}T00:00:00.000Z`;
  return [
    ...stored.map((version) => (close.includes(version.id) ? { ...version, recordedTo } : version)),
    ...store(append, day),
  ];
};

const believed = (stored: readonly RecordedFactVersion[]): unknown[] =>
  stored
    .filter(({ recordedTo }) => recordedTo === null)
    .map(({ id: _id, recordedFrom: _from, recordedTo: _to, ...version }) => JSON.stringify(version))
    .toSorted();

describe("a new revision", () => {
  test("closes the open version, appends it ended, and its successor", () => {
    const stored = store(reconcile("doc", [r1]), "2021-02-18");
    const decided = reconcile("doc", [r1, r2]);
    expect(supersede(stored, decided)).toStrictEqual({ close: [stored[0]?.id], append: decided, keep: [] });
  });

  test("leaves alone what it does not touch", () => {
    const other = { words: "A year earlier it had been # at several bases.", people: 5200, asOf: "2020-01-06" };
    const stored = store(reconcile("doc", [write("r1", r1.publishedAt, [sentence, other])]), "2021-02-18");
    const edited = write("r2", r2.publishedAt, [{ ...sentence, people: 2000 }, other]);
    const decided = reconcile("doc", [write("r1", r1.publishedAt, [sentence, other]), edited]);
    const { close, append, keep } = supersede(stored, decided);
    expect([close, append.length, keep]).toStrictEqual([[stored[0]?.id], 2, [stored[1]?.id]]);
  });
});

test("other ids of rows and claims are no difference", () => {
  const stored = store(reconcile("doc", [r1, r2]), "2021-02-20");
  const reread = [r1, r2].map((revision) => ({
    ...revision,
    claims: revision.claims.map((claim) => ({ ...claim, id: `${claim.id}-again` })),
  }));
  expect(supersede(stored, reconcile("doc", reread))).toStrictEqual({
    close: [],
    append: [],
    keep: stored.map(({ id }) => id),
  });
});

test("a better reading of the same revision replaces the former one", () => {
  const stored = store(reconcile("doc", [r1]), "2021-02-18");
  const longer = write("r1", r1.publishedAt, [{ ...sentence, words: `${sentence.words} So it was said.` }]);
  const { close, append } = supersede(stored, reconcile("doc", [longer]));
  expect([close.length, append.length]).toStrictEqual([1, 1]);
});

test("each part of a version counts: its interval, what ended it, who said it", () => {
  const decided = reconcile("doc", [r1, r2]);
  const stored = store(decided, "2021-02-20");
  const [first, second] = decided;
  if (first === undefined || second === undefined) throw new Error("Two versions are expected.");
  const changed: FactVersion[] = [
    { ...first, knownFrom: "2021-02-17T00:00:00.000Z" },
    { ...first, knownTo: "2021-02-19T00:00:00.000Z" },
    { ...first, endedBy: "r2b" },
    { ...first, said: { ...first.said, revision: "r0" } },
    { ...first, fact: { ...first.fact, id: "0".repeat(32) } },
    { ...first, said: second.said },
  ];
  for (const version of changed) {
    expect(supersede(stored, [version, second])).toStrictEqual({
      close: [stored[0]?.id],
      append: [version],
      keep: [stored[1]?.id],
    });
  }
});

test("what was closed before is history", () => {
  const stored = store(reconcile("doc", [r1]), "2021-02-18").map((version) => ({
    ...version,
    recordedTo: "2021-02-19T00:00:00.000Z",
  }));
  const { close, append, keep } = supersede(stored, reconcile("doc", [r1]));
  expect([close, append.length, keep]).toStrictEqual([[], 1, []]);
});

test("whatever arrives in whatever order, the ledger comes to believe the same, and asking again changes nothing", () => {
  const history = fc
    .array(
      fc.array(fc.record({ words: fc.constantFrom("# are there.", "They left # behind."), people: fc.nat(3) }), {
        maxLength: 3,
      }),
      {
        maxLength: 5,
      },
    )
    .map((all) =>
      all.map((some, index): RevisionClaims => write(`r${index}`, `2021-02-1${index}T00:00:00.000Z`, some)),
    );
  fc.assert(
    fc.property(
      history.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, arrived]) => {
        let stored: RecordedFactVersion[] = [];
        for (const index of arrived.keys()) {
          stored = apply(stored, reconcile("doc", arrived.slice(0, index + 1)), `2026-11-0${index + 1}`);
        }
        const decided = reconcile("doc", all);
        expect(believed(stored)).toStrictEqual(decided.map((version) => JSON.stringify(version)).toSorted());
        expect(apply(stored, decided, "2026-11-09")).toStrictEqual(stored);
      },
    ),
  );
});
