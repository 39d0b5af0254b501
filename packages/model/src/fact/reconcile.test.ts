import { describe, expect, test } from "vitest";
import { citationOf, claimOf, storedOf, syria } from "../testing/make-claims.ts";
import { write, type Sentence } from "../testing/write-revisions.ts";
import { exactly } from "../quantity/make-quantity.ts";
import type { FactVersion } from "./fact.ts";
import { reconcile } from "./reconcile.ts";

const T1 = "2021-02-18T00:00:00.000Z";
const T2 = "2021-02-20T09:30:00.000Z";
const T3 = "2021-02-21T00:00:00.000Z";
const T4 = "2021-02-22T00:00:00.000Z";

const inIraq: Sentence = { words: "There are # US troops left in Iraq now.", people: 2500 };
const inSyria: Sentence = { words: "Another # stay in Syria for good.", people: 900, parts: { place: syria } };
const before: Sentence = { words: "A year earlier it had been # at several bases.", people: 5200, asOf: "2020-01-06" };

/** What a reader would tell: the number, from when to when, and which revision ended it. */
const told = (versions: readonly FactVersion[]): unknown[] =>
  versions.map(({ knownFrom, knownTo, endedBy, said }) => [said.claim.quantity?.point, knownFrom, knownTo, endedBy]);

const facts = (versions: readonly FactVersion[]): number => new Set(versions.map(({ fact }) => fact.id)).size;

describe("one document", () => {
  test("says nothing", () => {
    expect(reconcile("doc", [])).toStrictEqual([]);
    expect(reconcile("doc", [write("r1", T1, [])])).toStrictEqual([]);
  });

  test("the edit of 2,500 to 2,000 gives one fact a second version and leaves the other alone", () => {
    const versions = reconcile("doc", [
      write("r1", T1, [inIraq, inSyria]),
      write("r2", T2, [{ ...inIraq, people: 2000 }, inSyria]),
    ]);
    expect(told(versions)).toStrictEqual([
      [2500, T1, T2, "r2"],
      [2000, T2, null, null],
      [900, T1, null, null],
    ]);
    expect(facts(versions)).toBe(2);
    expect(versions[1]?.fact).toStrictEqual(versions[0]?.fact);
  });

  test("A, then B, then A again: three versions of one fact", () => {
    const versions = reconcile("doc", [
      write("r1", T1, [inIraq]),
      write("r2", T2, [{ ...inIraq, people: 2000 }]),
      write("r3", T3, [inIraq]),
    ]);
    expect(told(versions)).toStrictEqual([
      [2500, T1, T2, "r2"],
      [2000, T2, T3, "r3"],
      [2500, T3, null, null],
    ]);
    expect(facts(versions)).toBe(1);
    expect(versions[2]?.said.revision).toBe("r3");
  });

  test("a figure that moves down the page keeps its version", () => {
    const versions = reconcile("doc", [
      write("r1", T1, [inIraq, inSyria]),
      write("r2", T2, [inSyria, inIraq], "A new paragraph stands on top, and the order is turned around."),
    ]);
    expect(told(versions)).toStrictEqual([
      [2500, T1, null, null],
      [900, T1, null, null],
    ]);
    expect(versions.map(({ said }) => said.revision)).toStrictEqual(["r1", "r1"]);
  });

  test("a figure that is dropped and comes back is the same fact, with a gap", () => {
    const versions = reconcile("doc", [
      write("r1", T1, [inIraq, before]),
      write("r2", T2, [before]),
      write("r3", T3, [before, inIraq]),
    ]);
    expect(told(versions)).toStrictEqual([
      [2500, T1, T2, "r2"],
      [2500, T3, null, null],
      [5200, T1, null, null],
    ]);
    expect(facts(versions)).toBe(2);
  });

  test("a new number for the same time after a gap is another fact", () => {
    const versions = reconcile("doc", [
      write("r1", T1, [inIraq]),
      write("r2", T2, []),
      write("r3", T3, [{ ...inIraq, people: 2000 }]),
      write("r4", T4, [inIraq]),
    ]);
    expect(told(versions)).toStrictEqual([
      [2500, T1, T2, "r2"],
      [2500, T4, null, null],
      [2000, T3, T4, "r4"],
    ]);
  });

  test("two figures of one series that swap their numbers stay two facts", () => {
    const swapped = [
      { ...inIraq, people: 5200 },
      { ...before, people: 2500 },
    ];
    const versions = reconcile("doc", [write("r1", T1, [inIraq, before]), write("r2", T2, swapped)]);
    expect(told(versions)).toStrictEqual([
      [2500, T1, T2, "r2"],
      [5200, T2, null, null],
      [5200, T1, T2, "r2"],
      [2500, T2, null, null],
    ]);
    expect(facts(versions)).toBe(2);
  });

  test("of two figures for the same time, the edited sentence is found by its words", () => {
    const bases: Sentence = { words: "Officials on the bases speak of # soldiers in uniform.", people: 3000 };
    const versions = reconcile("doc", [
      write("r1", T1, [inIraq, bases]),
      write("r2", T2, [{ ...bases, people: 3100 }]),
    ]);
    expect(told(versions)).toStrictEqual([
      [2500, T1, T2, "r2"],
      [3000, T1, T2, "r2"],
      [3100, T2, null, null],
    ]);
    expect(versions[2]?.fact.id).toBe(versions[1]?.fact.id);
  });

  test("a figure whose date changed with its number is the same fact while its words are", () => {
    const versions = reconcile("doc", [
      write("r1", T1, [inIraq]),
      write("r2", T2, [{ ...inIraq, people: 2000, asOf: "2021-02-20" }]),
    ]);
    expect(facts(versions)).toBe(1);
  });

  test("an old figure that goes and a new one that comes for another time are two facts", () => {
    const versions = reconcile("doc", [
      write("r1", T1, [before]),
      write("r2", T2, [{ words: "In late 2007 the surge peaked at #.", people: 170_000, asOf: "2007-10" }]),
    ]);
    expect(told(versions)).toStrictEqual([
      [5200, T1, T2, "r2"],
      [170_000, T2, null, null],
    ]);
    expect(facts(versions)).toBe(2);
  });

  test("a report that becomes a plan is withdrawn, and a plan is asserted", () => {
    const versions = reconcile("doc", [
      write("r1", T1, [inIraq]),
      write("r2", T2, [{ ...inIraq, parts: { modality: "planned" } }]),
    ]);
    expect(facts(versions)).toBe(2);
    expect(versions[0]?.endedBy).toBe("r2");
  });

  test("a hedge that is dropped is a new version: the words are part of what is said", () => {
    const exact = claimOf({ quantity: exactly(2500) });
    const versions = reconcile("doc", [
      { revision: "r1", publishedAt: T1, claims: [storedOf(claimOf())] },
      { revision: "r2", publishedAt: T2, claims: [storedOf(exact, "r2")] },
    ]);
    expect(facts(versions)).toBe(1);
    expect(versions.map(({ said }) => said.claim.quantity?.qualifier)).toStrictEqual(["about", "exact"]);
  });

  test("of two revisions published at one instant the later by id stands", () => {
    const both = [write("r1", T1, [inIraq]), write("r2", T1, [{ ...inIraq, people: 2000 }])];
    const versions = reconcile("doc", both);
    expect(told(versions)).toStrictEqual([[2000, T1, null, null]]);
    expect(reconcile("doc", both.toReversed())).toStrictEqual(versions);
  });

  test("facts have the same ids on every machine, and others in another document", () => {
    const history = [write("r1", T1, [inIraq, before])];
    const ids = reconcile("doc", history).map(({ fact }) => fact.id);
    expect(ids).toStrictEqual(["cfd7aa9e8730d71cca0a75793b9f37fc", "94920cee2c662f9aa1dc325bc0b3ee72"]);
    expect(reconcile("other", history).some(({ fact }) => ids.includes(fact.id))).toBe(false);
  });
});

const row = (
  people: number,
  revision: string,
  parts: Parameters<typeof claimOf>[0] = {},
): ReturnType<typeof storedOf> =>
  storedOf(
    claimOf({ key: "k1", quantity: exactly(people), citation: citationOf("Reuters", "2021-02-17"), ...parts }),
    revision,
  );

describe("a dataset", () => {
  test("a row was known since its publication, its correction since the dataset carries it", () => {
    const versions = reconcile("set", [
      { revision: "r1", publishedAt: T2, claims: [row(5000, "r1")] },
      { revision: "r2", publishedAt: T3, claims: [row(4000, "r2")] },
    ]);
    expect(told(versions)).toStrictEqual([
      [5000, "2021-02-17T00:00:00.000Z", T3, "r2"],
      [4000, T3, null, null],
    ]);
    expect(facts(versions)).toBe(1);
  });

  test("a row that is added later was known before the dataset had it", () => {
    const versions = reconcile("set", [
      { revision: "r1", publishedAt: T2, claims: [] },
      { revision: "r2", publishedAt: T3, claims: [row(5000, "r2")] },
    ]);
    expect(told(versions)).toStrictEqual([[5000, "2021-02-17T00:00:00.000Z", null, null]]);
  });

  test("a key holds a row together through any edit, and through its absence", () => {
    const other = {
      asOf: "2019",
      citation: citationOf("AFP", null),
      evidence: { exact: "x", prefix: "", suffix: "", start: 90, end: 91 },
    };
    const versions = reconcile("set", [
      { revision: "r1", publishedAt: T1, claims: [row(5000, "r1")] },
      { revision: "r2", publishedAt: T2, claims: [] },
      { revision: "r3", publishedAt: T3, claims: [row(20, "r3", other)] },
    ]);
    expect(facts(versions)).toBe(1);
    expect(told(versions).at(-1)).toStrictEqual([20, T3, null, null]);
  });

  test("rows with the same content and other keys are other facts", () => {
    const versions = reconcile("set", [
      { revision: "r1", publishedAt: T1, claims: [row(5000, "r1"), row(5000, "r1", { key: "k2" })] },
      { revision: "r2", publishedAt: T2, claims: [row(5000, "r2", { key: "k2" })] },
    ]);
    expect(versions.map(({ knownTo }) => knownTo)).toStrictEqual([T2, null]);
  });
});
