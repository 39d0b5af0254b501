import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reconcile } from "../fact/reconcile.ts";
import type { RevisionClaims } from "../revision/revision.ts";
import { citationOf, syria } from "../testing/make-claims.ts";
import { write, type Sentence } from "../testing/write-revisions.ts";
import { Change } from "./change.ts";
import { decideChanges } from "./decide-changes.ts";

const T1 = "2021-02-18T00:00:00.000Z";
const T2 = "2021-02-20T09:30:00.000Z";
const T3 = "2021-02-21T00:00:00.000Z";

const inIraq: Sentence = { words: "There are # US troops left in Iraq now.", people: 2500 };
const inSyria: Sentence = { words: "Another # stay in Syria for good.", people: 900, parts: { place: syria } };

const changes = (before: readonly RevisionClaims[], after: readonly RevisionClaims[]): Change[] =>
  decideChanges(reconcile("doc", before), reconcile("doc", after));

/** What a reader of the feed is told. */
const told = (before: readonly RevisionClaims[], after: readonly RevisionClaims[]): unknown[] =>
  changes(before, after).map((change) => [
    change.type,
    change.series,
    change.before?.claim.quantity?.point ?? null,
    change.after?.claim.quantity?.point ?? null,
    change.knownAt,
  ]);

describe("the feed", () => {
  const r1 = write("r1", T1, [inIraq, inSyria]);
  const edited = write("r2", T2, [{ ...inIraq, people: 2000 }, inSyria]);
  const dropped = write("r2", T2, [inSyria]);
  const back = write("r3", T3, [inIraq, inSyria]);

  test("what is said for the first time is asserted", () => {
    expect(told([], [r1])).toStrictEqual([
      ["asserted", "us-iraq", null, 2500, T1],
      ["asserted", "us-syria", null, 900, T1],
    ]);
  });

  test("an edit is one entry with both claims, and nothing else", () => {
    expect(told([r1], [r1, edited])).toStrictEqual([["revised", "us-iraq", 2500, 2000, T2]]);
    const [change] = changes([r1], [r1, edited]);
    expect(change?.before?.revision).toBe("r1");
    expect(change?.after?.revision).toBe("r2");
    expect(Change.parse(change)).toStrictEqual(change);
  });

  test("what is no longer said is withdrawn, what is said again restored", () => {
    expect(told([r1], [r1, dropped])).toStrictEqual([["withdrawn", "us-iraq", 2500, null, T2]]);
    expect(told([r1, dropped], [r1, dropped, back])).toStrictEqual([["restored", "us-iraq", null, 2500, T3]]);
  });

  test("several steps that arrive at once are all told, in their order", () => {
    expect(told([r1], [r1, dropped, back])).toStrictEqual([
      ["withdrawn", "us-iraq", 2500, null, T2],
      ["restored", "us-iraq", null, 2500, T3],
    ]);
  });

  test("an old revision that arrives late tells what it adds", () => {
    expect(told([r1], [r1, write("r0", "2021-02-17T00:00:00.000Z", [{ ...inIraq, people: 3000 }])])).toStrictEqual([
      ["asserted", "us-iraq", null, 3000, "2021-02-17T00:00:00.000Z"],
      ["revised", "us-iraq", 3000, 2500, T1],
    ]);
  });

  test("the same words said twice are two entries", () => {
    const twice = write("r1", T1, [inIraq, inIraq]);
    expect(told([], [twice])).toHaveLength(2);
    expect(told([r1], [twice])).toStrictEqual([["asserted", "us-iraq", null, 2500, T1]]);
  });

  test("what an extractor no longer reads is not something the source did", () => {
    expect(told([r1], [write("r1", T1, [inSyria])])).toStrictEqual([]);
  });
});

const noted = (people: number, note: string | null): Sentence => ({
  words: "us-syria-dod,#",
  people,
  parts: { place: syria, key: "us-syria-dod", note, citation: citationOf("CNN", "2024-12-19") },
});

describe("a restatement", () => {
  test.each([
    ["RESTATEMENT of counting, not an increase from 503", "restated"],
    ["A restatement, not an increase: 900 core and 1,100 there for a time.", "restated"],
    ["Before the restatement.", "asserted"],
    [null, "asserted"],
  ])("is told where the note begins with the word: %s", (note, type) => {
    expect(changes([], [write("r1", T1, [noted(2000, note)])]).map((change) => change.type)).toStrictEqual([type]);
  });

  test("in an edit keeps both claims, and is told once", () => {
    const first = write("r1", T1, [noted(900, null)]);
    const second = write("r2", T2, [noted(2000, "A restatement, not an increase.")]);
    const third = write("r3", T3, [noted(2100, "A restatement, not an increase.")]);
    expect(told([first], [first, second])).toStrictEqual([["restated", "us-syria", 900, 2000, T2]]);
    expect(told([first, second], [first, second, third])).toStrictEqual([["revised", "us-syria", 2000, 2100, T3]]);
  });

  const counted: Sentence = {
    ...inSyria,
    people: 2000,
    parts: { place: syria, countBasis: { id: "all", name: "temporary forces included" } },
  };

  test("is one entry where a revision counts the same thing on another basis", () => {
    const first = write("r1", T1, [inSyria]);
    expect(told([first], [first, write("r2", T2, [counted])])).toStrictEqual([
      ["restated", "us-syria-all", 900, 2000, T2],
    ]);
  });

  test("takes each dropped figure once", () => {
    const other = { ...counted, people: 2100, parts: { ...counted.parts, countBasis: { id: "core", name: "core" } } };
    const first = write("r1", T1, [inSyria]);
    const types = changes([first], [first, write("r2", T2, [counted, other])]).map(({ type }) => type);
    expect(types).toStrictEqual(["restated", "asserted"]);
  });

  test("is not guessed where both counts stand, or the time is another", () => {
    const first = write("r1", T1, [inSyria]);
    expect(told([first], [first, write("r2", T2, [inSyria, counted])]).map(String)).toStrictEqual([
      `asserted,us-syria-all,,2000,${T2}`,
    ]);
    const later = write("r2", T2, [{ ...counted, asOf: "2024-12-19" }]);
    expect(told([first], [first, later]).map(String).toSorted()).toStrictEqual([
      `asserted,us-syria-all,,2000,${T2}`,
      `withdrawn,us-syria,900,,${T2}`,
    ]);
  });
});

describe("whatever the history", () => {
  const sentence: fc.Arbitrary<Sentence> = fc.record({
    words: fc.constantFrom("There are # US troops left.", "# remain, he said."),
    people: fc.constantFrom(900, 2000, 2500),
    parts: fc.constantFrom({}, { place: syria }),
  });
  const history = fc
    .array(fc.array(sentence, { maxLength: 3 }), { minLength: 1, maxLength: 6 })
    .map((all) => all.map((some, index) => write(`r${index}`, `2021-02-1${index}T00:00:00.000Z`, some)));

  test("what was told is not told again", () => {
    fc.assert(
      fc.property(history, (all) => {
        expect(changes(all, all)).toStrictEqual([]);
      }),
    );
  });

  test("a newest revision only brings news of its own instant, and at most one entry for each fact", () => {
    fc.assert(
      fc.property(history, (all) => {
        const news = changes(all.slice(0, -1), all);
        expect(new Set(news.map(({ knownAt }) => knownAt)).size).toBeLessThanOrEqual(1);
        expect(news.every(({ knownAt }) => knownAt === all.at(-1)?.publishedAt)).toBe(true);
        expect(new Set(news.map(({ fact }) => fact)).size).toBe(news.length);
      }),
    );
  });

  test("the feed of one revision after the other is the feed of all at once", () => {
    fc.assert(
      fc.property(history, (all) => {
        const stepwise = all.flatMap((_, index) => changes(all.slice(0, index), all.slice(0, index + 1)));
        expect(stepwise).toStrictEqual(changes([], all));
      }),
    );
  });
});
