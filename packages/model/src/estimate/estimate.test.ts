import { describe, expect, test } from "vitest";
import type { FactVersion } from "../fact/fact.ts";
import { about, atLeast, bucket, exactly, moreThan } from "../quantity/make-quantity.ts";
import type { Quantity } from "../quantity/quantity.ts";
import { answer, ask, figure, type Row } from "../testing/ask.ts";
import { claimOf, recordedOf, versionOf } from "../testing/make-claims.ts";
import type { Viewpoint } from "./types.ts";

describe("which figures answer", () => {
  test.each([
    ["a plan", { modality: "planned" as const }],
    ["a ceiling", { modality: "authorised" as const }],
    ["a proposal", { modality: "proposed" as const }],
    ["an increase", { kind: "increase" as const }],
    ["a denial", { polarity: "denied" as const }],
    ["a retraction", { polarity: "retracted" as const }],
    ["a typo", { standing: "typo" as const }],
    ["a misreport", { standing: "misreport" as const }],
  ])("%s does not", (_, parts) => {
    expect(answer([figure(exactly(900), "2021-02-18", { by: "AP", parts })], "2021-02-18")).toBe("none");
  });

  test("an estimate does, and is called one", () => {
    const estimated = figure(about(900), "2021-02-18", { by: "IISS", parts: { modality: "estimated" } });
    expect(ask([estimated], "2021-02-18").why).toBe("Estimated for 18 February 2021 by IISS.");
  });

  test("prose is named by who says so, else by nobody", () => {
    const said = { speaker: "John Kirby", office: "Press Secretary", organisation: null, anonymous: false };
    expect(ask([versionOf(claimOf({ attribution: said }))], "2021-02-18").why).toBe(
      "Reported for 18 February 2021 by John Kirby.",
    );
    expect(ask([versionOf(claimOf())], "2021-02-18").why).toBe("Reported for 18 February 2021.");
  });
});

const on = (quantity: Quantity, by: string, more: Partial<Row> & { readonly asOf?: string } = {}): FactVersion =>
  figure(quantity, more.asOf ?? "2021-02-18", { by, ...more });

describe("figures for the same time", () => {
  test.each<[string, FactVersion[], string]>([
    [
      "the number that two publications give",
      [on(exactly(500), "AP"), on(exactly(300), "AFP"), on(exactly(300), "dpa")],
      "observed, 300, contested",
    ],
    [
      "not the one that one publication prints twice",
      [on(exactly(300), "AP"), on(exactly(300), "AP"), on(exactly(500), "AFP", { known: "2021-02-19" })],
      "observed, 500, contested",
    ],
    [
      "nor the one that is quoted twice from one address",
      [
        on(exactly(300), "AP", { url: "https://example.org/x" }),
        on(exactly(300), "dpa", { url: "https://example.org/x" }),
        on(exactly(500), "AFP", { known: "2021-02-19" }),
      ],
      "observed, 500, contested",
    ],
    [
      "a number over a bound",
      [on(moreThan(300), "Elnashra", { known: "2021-02-19" }), on(about(320), "AFP")],
      "observed, about 320",
    ],
    [
      "a number over a bound that contradicts it",
      [on(bucket(300, 900, "several hundred"), "AP", { known: "2021-02-19" }), on(about(100), "AFP")],
      "observed, about 100, contested",
    ],
    [
      "a bare number over a hedged one",
      [on(about(2500), "AP", { known: "2021-02-19" }), on(exactly(2500), "VOA")],
      "observed, 2,500",
    ],
    [
      "the later known of two",
      [on(exactly(500), "AP"), on(exactly(300), "AFP", { known: "2021-02-19" })],
      "observed, 300, contested",
    ],
    [
      "a number within the bound that most agree with",
      [on(moreThan(200), "EIR"), on(exactly(900), "AP", { known: "2021-02-19" }), on(exactly(2000), "AFP")],
      "observed, 900, contested",
    ],
    [
      "words that most agree with, over a number that contradicts them",
      [
        on(bucket(300, 900, "several hundred"), "AP"),
        on(bucket(300, 900, "several hundred"), "dpa"),
        on(exactly(0), "AFP"),
      ],
      "observed, several hundred, contested",
    ],
    [
      "the day over the year around it",
      [on(exactly(320), "Shafaq", { asOf: "2021" }), on(exactly(320), "AP", { asOf: "2021" }), on(exactly(300), "AFP")],
      "observed, 300, contested",
    ],
    ["the bound where there is nothing else", [on(atLeast(2500), "AP")], "observed, at least 2,500"],
  ])("%s", (_, versions, expected) => {
    expect(answer(versions, "2021-02-18")).toBe(expected);
    expect(answer(versions.toReversed(), "2021-02-18")).toBe(expected);
  });

  test("others support or contradict, best first", () => {
    const [a, b, c, d] = [
      on(about(300), "AFP"),
      on(exactly(300), "dpa"),
      on(moreThan(300), "Elnashra", { asOf: "2021" }),
      on(exactly(500), "AP"),
    ];
    const { chosen, support, contradict, contested } = ask([a, b, c, d], "2021-02-18");
    expect(chosen).toBe(a);
    expect(support).toStrictEqual([b, c]);
    expect(contradict).toStrictEqual([d]);
    expect(contested).toBe(true);
  });

  test("a document that contradicts itself is not contested by another", () => {
    const both = [300, 500].map((people) => versionOf(claimOf({ quantity: exactly(people) }), { document: "doc" }));
    const { contradict, contested } = ask(both, "2021-02-18");
    expect([contradict.length, contested]).toStrictEqual([1, false]);
  });

  test("many are counted, and three are named", () => {
    const many = [1, 2, 3, 4, 5].map((n) => on(exactly(300 + n), `Paper ${n}`));
    expect(ask([on(exactly(0), "AFP"), on(exactly(0), "AP"), ...many], "2021-02-18").why).toMatch(
      /5 other figures for that time disagree: 30\d from Paper \d; 30\d from Paper \d; 30\d from Paper \d; and others\.$/,
    );
  });
});

describe("carrying forward", () => {
  const only = [figure(about(900), "2021-02", { by: "AP" })];

  test.each([
    ["2021-01-31", 730, "none"],
    ["2021-02-01", 730, "observed, about 900"],
    ["2021-02-28", 0, "observed, about 900"],
    ["2021-03-01", 0, "none"],
    ["2021-03-01", 1, "carried, about 900"],
    ["2023-02-28", 730, "carried, about 900"],
    ["2023-03-01", 730, "none"],
    ["2090-01-01", 36_500, "carried, about 900"],
  ])("on %s with at most %i days: %s", (day, maxAgeDays, expected) => {
    expect(answer(only, day, "2026-11-24", { maxAgeDays })).toBe(expected);
  });

  test("tells from when", () => {
    expect(ask(only, "2021-02-10").carriedFrom).toBeNull();
    expect(ask(only, "2021-03-10").carriedFrom).toStrictEqual({ date: "2021-02", precision: "month" });
  });

  test("a figure that a newer one replaced does not come back when that one expires", () => {
    const vague = figure(exactly(320), "2021", { by: "Shafaq", known: "2021-01-01" });
    const newer = figure(exactly(900), "2021-02-18", { by: "AP" });
    expect(answer([vague, newer], "2023-02-19")).toBe("none");
  });
});

describe("the clocks", () => {
  const first = versionOf(claimOf({ quantity: exactly(2500) }), { fact: "f", to: "2021-02-20" });
  const second = versionOf(claimOf({ quantity: exactly(2000) }), { fact: "f", from: "2021-02-20" });

  test("public: what the document said then, the instant of the edit belongs to the edit", () => {
    expect(answer([first, second], "2021-02-18", "2021-02-19")).toBe("observed, 2,500");
    expect(answer([first, second], "2021-02-18", "2021-02-20")).toBe("observed, 2,000");
    expect(answer([first, second], "2021-02-18", "2021-02-17")).toBe("none");
  });

  // Stored on 1 March: 2,500, open. The edit of 20 February was found on 5 March.
  const open = { ...first, knownTo: null, endedBy: null };
  const stored = [
    recordedOf(open, "2021-03-01", "2021-03-05"),
    recordedOf(first, "2021-03-05"),
    recordedOf(second, "2021-03-05"),
  ];

  test("recorded: what Muster believed then that the document was saying", () => {
    const recorded = { clock: "recorded" as const };
    expect(answer(stored, "2021-02-18", "2021-02-19", recorded)).toBe("none");
    expect(answer(stored, "2021-02-18", "2021-03-01", recorded)).toBe("observed, 2,500");
    expect(answer(stored, "2021-02-18", "2021-03-04", recorded)).toBe("observed, 2,500");
    expect(answer(stored, "2021-02-18", "2021-03-05", recorded)).toBe("observed, 2,000");
  });

  test("public over recorded versions leaves out what is no longer believed", () => {
    expect(answer(stored, "2021-02-18", "2021-03-04")).toBe("observed, 2,000");
    expect(answer(stored, "2021-02-18", "2021-02-19")).toBe("observed, 2,500");
  });

  test("the recorded clock needs recorded versions", () => {
    expect(() => ask([open], "2021-02-18", "2021-03-01", { clock: "recorded" })).toThrow(TypeError);
  });
});

describe("a question that cannot be answered", () => {
  const some = [figure(about(900), "2021-02", { by: "AP" })];

  test.each<[string, Partial<Viewpoint>]>([
    ["a month instead of a day", { asOf: "2021-02" }],
    ["a day instead of an instant", { knownAt: "2021-02-18" }],
    ["half a day of age", { maxAgeDays: 0.5 }],
    ["an age below zero", { maxAgeDays: -1 }],
    ["an age beyond a century", { maxAgeDays: 36_501 }],
  ])("is refused: %s", (_, wrong) => {
    expect(() => ask(some, "2021-02-18", "2021-02-18", wrong)).toThrow(RangeError);
  });

  test("is refused: two series at once", () => {
    const other = versionOf(claimOf({ population: "contractors" }));
    expect(() => ask([...some, other], "2021-02-18")).toThrow('here are "us-iraq" and "us-iraq-contractors"');
  });
});
