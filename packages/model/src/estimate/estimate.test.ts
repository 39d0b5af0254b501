import { describe, expect, test } from "vitest";
import { about, atLeast, between, bucket, exactly, moreThan, upTo } from "../quantity/make-quantity.ts";
import { citationOf, claimOf, recordedOf, versionOf } from "../testing/make-claims.ts";
import type { FactVersion } from "../fact/fact.ts";
import type { Quantity } from "../quantity/quantity.ts";
import { formatQuantity } from "../quantity/format-quantity.ts";
import { firstInstant } from "../time/find-days.ts";
import { estimate } from "./estimate.ts";
import type { Estimate, Viewpoint } from "./types.ts";

interface Row {
  readonly by: string;
  readonly url?: string;
  /** The day it was known, the first day it holds for unless told. */
  readonly known?: string;
  readonly parts?: NonNullable<Parameters<typeof claimOf>[0]>;
}

const figure = (quantity: Quantity, asOf: string, { by, url, known, parts }: Row): FactVersion =>
  versionOf(
    claimOf({ quantity, asOf, citation: citationOf(by, null, url ?? `https://example.org/${by}/${asOf}`), ...parts }),
    known === undefined ? {} : { from: known },
  );

const withheld = (asOf: string, by: string): FactVersion =>
  versionOf(claimOf({ kind: "withheld", asOf, citation: citationOf(by, null) }));

const ask = (
  versions: readonly FactVersion[],
  asOf: string,
  known = "2026-11-24",
  more: Partial<Viewpoint> = {},
): Estimate => estimate(versions, { asOf, knownAt: firstInstant(known), clock: "public", ...more });

/** The answer as a reader sees it. */
const answer = (...question: Parameters<typeof ask>): string => {
  const { state, quantity, contested } = ask(...question);
  return [state, quantity === null ? "" : formatQuantity(quantity), contested ? "contested" : ""]
    .filter(Boolean)
    .join(", ");
};

describe("NATO Mission Iraq", () => {
  const mission = [
    figure(upTo(500), "2021-02-18", { by: "junge Welt (AFP/dpa)", parts: { modality: "authorised" } }),
    figure(about(300), "2021-02-18", { by: "junge Welt (AFP/dpa)" }),
    figure(exactly(300), "2021-02-18", { by: "Bundestag question", parts: { note: "cites AFP" } }),
    figure(moreThan(300), "2021", { by: "Elnashra", known: "2021-12-31" }),
    figure(exactly(320), "2021", { by: "Shafaq News", known: "2021-12-31" }),
    figure(about(4000), "2021-02-18", { by: "CNBC", parts: { modality: "planned" } }),
    figure(about(4000), "2021-02-18", { by: "AP (via WREX)", parts: { modality: "planned" } }),
    figure(exactly(5000), "2021-02-21", { by: "Shorouk", parts: { modality: "planned", standing: "misreport" } }),
    figure(bucket(300, 900, "several hundred"), "2021-07-28", { by: "AgenSIR" }),
    figure(about(500), "2022-05-10", { by: "RID" }),
    figure(exactly(0), "2026-03-20", { by: "Anadolu Agency" }),
    figure(bucket(300, 900, "several hundred"), "2026-03-20", { by: "Türkiye Today", known: "2026-03-21" }),
  ];

  test.each([
    ["2020-12-31", "none"],
    ["2021-02-17", "observed, 320"],
    ["2021-02-18", "observed, about 300"],
    ["2021-07-27", "carried, about 300"],
    ["2021-07-28", "observed, several hundred"],
    ["2022-05-10", "observed, about 500"],
    ["2024-05-09", "carried, about 500"],
    ["2024-05-10", "none"],
    ["2026-03-20", "observed, 0, contested"],
  ])("on %s: %s", (day, expected) => {
    expect(answer(mission, day)).toBe(expected);
  });

  test("never reaches the planned 4,000, whenever asked", () => {
    for (let year = 2018; year < 2030; year += 1) {
      for (const month of ["01", "03", "08", "12"])
        expect(answer(mission, `${year}-${month}-21`)).not.toMatch(/[45],000/);
    }
  });

  test("says why, in whole sentences", () => {
    expect(ask(mission, "2026-03-20").why).toBe(
      "Reported for 20 March 2026 by Anadolu Agency. " +
        "One other figure for that time disagrees: several hundred from Türkiye Today.",
    );
    expect(ask(mission, "2021-03-01").why).toBe(
      "Reported for 18 February 2021 by junge Welt (AFP/dpa). Carried forward: no newer figure is known. " +
        "3 other figures for that time agree: 300 from Bundestag question; 320 from Shafaq News; more than 300 from Elnashra.",
    );
    expect(ask(mission, "2025-01-01").why).toBe(
      "The last figure, about 500 from RID for 10 May 2022, is more than 730 days old.",
    );
    expect(ask(mission, "2001-01-01").why).toBe("No figure is known for this day or before it.");
  });
});

describe("United States in Syria", () => {
  const restated = (asOf: string): FactVersion => figure(about(2000), asOf, { by: "CNN", known: "2024-12-19" });
  const syria = [
    figure(about(1200), "2017-06", { by: "Military Times (FOIA documents)", known: "2021-03-04" }),
    figure(between(800, 900), "2017-04", { by: "AFP", known: "2017-04-30" }),
    figure(moreThan(4000), "2017-10-31", { by: "Press TV", parts: { standing: "retracted" } }),
    figure(about(2000), "2017-12-06", { by: "US Department of Defense" }),
    figure(exactly(900), "2024-09-28", { by: "IRNA (Reuters)" }),
    figure(exactly(200), "2024-12-19", { by: "Jerusalem Post (Reuters)", parts: { standing: "typo" } }),
    restated("2024-12-19"),
  ];

  test("what was said on the day is what was known on the day", () => {
    expect(answer(syria, "2024-12-01", "2024-12-18")).toBe("carried, 900");
    expect(answer(syria, "2024-12-18", "2024-12-18")).toBe("carried, 900");
    expect(answer(syria, "2024-12-20", "2024-12-20")).toBe("carried, about 2,000");
  });

  test("a restatement dated to one day says nothing of the days before it", () => {
    expect(answer(syria, "2024-12-01", "2024-12-20")).toBe("carried, 900");
  });

  test("a restatement dated to the month answers for the month once it is known", () => {
    const backdated = [...syria.slice(0, -1), restated("2024-12")];
    expect(answer(backdated, "2024-12-01", "2024-12-18")).toBe("carried, 900");
    expect(answer(backdated, "2024-12-01", "2024-12-20")).toBe("observed, about 2,000");
    expect(answer(backdated, "2024-11-30", "2024-12-20")).toBe("carried, 900");
    expect(ask(backdated, "2024-12-01", "2025-01-02").why).toBe("Reported for December 2024 by CNN.");
  });

  test("June 2017 is known only since the documents were freed in March 2021", () => {
    expect(answer(syria, "2017-06-15", "2021-03-03")).toBe("carried, between 800 and 900");
    expect(answer(syria, "2017-06-15", "2021-03-04")).toBe("observed, about 1,200");
    expect(ask(syria, "2017-06-15").why).toBe(
      "Reported for June 2017 by Military Times (FOIA documents), known since 4 March 2021.",
    );
  });

  test("the retracted 4,000 and the misprinted 200 never answer", () => {
    expect(answer(syria, "2017-10-31", "2017-11-01")).toBe("carried, between 800 and 900");
    expect(answer(syria, "2024-12-19", "2024-12-21")).toBe("observed, about 2,000");
  });
});

describe("a number that is withheld", () => {
  const series = [
    figure(exactly(8892), "2017-09", { by: "DMDC" }),
    withheld("2017-12", "DMDC"),
    figure(exactly(5200), "2020-01-06", { by: "DMDC" }),
  ];

  test.each([
    ["2017-11-30", "carried, 8,892"],
    ["2017-12-01", "withheld"],
    ["2020-01-05", "withheld"],
    ["2020-01-06", "observed, 5,200"],
  ])("on %s: %s", (day, expected) => {
    expect(answer(series, day)).toBe(expected);
  });

  test("is no zero and has no band, but its words", () => {
    const { quantity, band, chosen, why } = ask(series, "2018-01-01");
    expect([quantity, band, chosen]).toStrictEqual([null, null, series[1]]);
    expect(why).toBe("Withheld for December 2017 by DMDC; no number has been given for a later time.");
  });

  test("gives way to a figure for the same time", () => {
    const refused = { ...withheld("2017-12", "DMDC"), knownFrom: "2018-04-01T00:00:00.000Z" };
    const given = figure(exactly(5200), "2017-12", { by: "AP" });
    expect(answer([refused, given], "2017-12-15")).toBe("observed, 5,200");
  });
});

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
