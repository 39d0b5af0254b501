import { describe, expect, test } from "vitest";
import type { FactVersion } from "../fact/fact.ts";
import { about, exactly, moreThan } from "../quantity/make-quantity.ts";
import { formatQuantity } from "../quantity/format-quantity.ts";
import type { Quantity } from "../quantity/quantity.ts";
import { citationOf, claimOf, versionOf } from "../testing/make-claims.ts";
import { timeline } from "./timeline.ts";
import type { Timeline, Viewpoint } from "./types.ts";

type Parts = NonNullable<Parameters<typeof claimOf>[0]>;

const figure = (quantity: Quantity | null, asOf: string, parts: Parts = {}): FactVersion =>
  versionOf(claimOf({ quantity, asOf, citation: citationOf("AP", null), ...parts }));

const draw = (
  versions: readonly FactVersion[],
  asOf: string,
  more: Partial<Viewpoint & { from: string }> = {},
): Timeline => timeline(versions, { asOf, knownAt: "2026-11-24T00:00:00.000Z", clock: "public", ...more });

const drawn = (...question: Parameters<typeof draw>): string[] =>
  draw(...question).steps.map(
    ({ from, to, estimate: { state, quantity } }) =>
      `${from} to ${to}: ${state}${quantity ? ` ${formatQuantity(quantity)}` : ""}`,
  );

const series = [
  figure(about(500), "2020-02-13"),
  figure(about(300), "2021-02-18"),
  figure(about(4000), "2021-02-18", { modality: "planned" }),
  figure(null, "2021-06", { kind: "withheld" }),
  figure(about(500), "2021-09"),
];

describe("the steps", () => {
  test("run from the first figure to the end of the day asked for", () => {
    expect(drawn(series, "2023-12-31")).toStrictEqual([
      "2020-02-13 to 2020-02-14: observed about 500",
      "2020-02-14 to 2021-02-18: carried about 500",
      "2021-02-18 to 2021-02-19: observed about 300",
      "2021-02-19 to 2021-06-01: carried about 300",
      "2021-06-01 to 2021-09-01: withheld",
      "2021-09-01 to 2021-10-01: observed about 500",
      "2021-10-01 to 2023-10-01: carried about 500",
      "2023-10-01 to 2024-01-01: none",
    ]);
  });

  test("are cut to the days asked for", () => {
    expect(drawn(series, "2021-07-15", { from: "2021-05-01" })).toStrictEqual([
      "2021-05-01 to 2021-06-01: carried about 300",
      "2021-06-01 to 2021-07-16: withheld",
    ]);
  });

  test("begin with nothing where nothing is known yet", () => {
    expect(drawn(series, "2020-02-13", { from: "2020-01-01" })).toStrictEqual([
      "2020-01-01 to 2020-02-13: none",
      "2020-02-13 to 2020-02-14: observed about 500",
    ]);
    expect(drawn([], "2021-01-01", { from: "2020-01-01" })).toStrictEqual(["2020-01-01 to 2021-01-02: none"]);
  });

  test("are none without figures, or where the first day lies after the last", () => {
    expect(drawn([], "2021-01-01")).toStrictEqual([]);
    expect(drawn(series, "2021-01-01", { from: "2021-01-02" })).toStrictEqual([]);
  });

  test("are only of what was known then", () => {
    expect(drawn(series, "2021-12-31", { knownAt: "2021-03-01T00:00:00.000Z" }).at(-1)).toBe(
      "2021-02-19 to 2022-01-01: carried about 300",
    );
  });

  test("leave a gap where a figure is too old and the next is not there yet", () => {
    expect(drawn([figure(exactly(1), "2003"), figure(exactly(2), "2010-01-01")], "2010-01-01")).toStrictEqual([
      "2003-01-01 to 2004-01-01: observed 1",
      "2004-01-01 to 2005-12-31: carried 1",
      "2005-12-31 to 2010-01-01: none",
      "2010-01-01 to 2010-01-02: observed 2",
    ]);
  });
});

describe("the points", () => {
  const points = [
    figure(exactly(3000), "2020-09-30", { modality: "planned" }),
    figure(exactly(5262), "2016-09-28", { modality: "authorised" }),
    versionOf(claimOf({ quantity: exactly(2500), asOf: "2030", modality: "planned" }), { from: "2020-11-17" }),
    figure(exactly(1500), "2020-09", { modality: "proposed" }),
    figure(exactly(2000), "2020-09-30", { modality: "authorised" }),
  ];
  const never = [
    figure(moreThan(300), "2020"),
    figure(exactly(1), "2020", { modality: "planned", standing: "misreport" }),
    figure(exactly(2), "2020", { modality: "planned", polarity: "denied" }),
    figure(exactly(3), "2020", { modality: "planned", kind: "increase" }),
    figure(null, "2020", { modality: "planned", kind: "withheld" }),
    versionOf(claimOf({ modality: "planned", asOf: "2020" }), { from: "2020-01-01", to: "2020-02-01" }),
  ];
  const drawnPoints = (more: Partial<Viewpoint & { from: string }> = {}): string[] =>
    draw([...points, ...never], "2021-01-01", more).points.map(({ modality, asOf }) => `${modality} ${asOf.date}`);

  test("are planned, authorised and proposed levels in time order, those to come included", () => {
    expect(drawnPoints()).toStrictEqual([
      "authorised 2016-09-28",
      "proposed 2020-09",
      "authorised 2020-09-30",
      "planned 2020-09-30",
      "planned 2030",
    ]);
  });

  test("leave out those that were over before the first day", () => {
    expect(drawnPoints({ from: "2020-09-30" })).toHaveLength(4);
  });
});

test("a malformed question is refused", () => {
  expect(() => draw(series, "2021")).toThrow(RangeError);
  expect(() => draw(series, "2021-01-01", { from: "2020" })).toThrow(RangeError);
});
