import { describe, expect, test } from "vitest";
import type { FactVersion } from "../fact/fact.ts";
import { about, between, bucket, exactly, moreThan, upTo } from "../quantity/make-quantity.ts";
import { answer, ask, figure, withheld } from "../testing/ask.ts";

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

const restated = (asOf: string): FactVersion => figure(about(2000), asOf, { by: "CNN", known: "2024-12-19" });

describe("United States in Syria", () => {
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
