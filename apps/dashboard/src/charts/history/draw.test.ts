import {
  about,
  atLeast,
  between,
  bucket,
  type Event,
  exactly,
  type FactVersion,
  type Quantity,
  timeline,
  upTo,
  firstDay,
} from "@muster/model";
import { describe, expect, test } from "vitest";
import { version } from "../../testing/versions.ts";
import { overlaps } from "../placement/placement.ts";
import { draw } from "./draw.ts";
import { type Frame, MIDDLE, NARROW, WIDE } from "./frame.ts";
import { picture, type PictureInput } from "./picture.ts";

const TODAY = "2026-11-24";

function pictureOf(versions: readonly FactVersion[], more: Partial<PictureInput> = {}) {
  const knownOn = more.knownOn ?? TODAY;
  const line = timeline(versions, { asOf: knownOn, knownAt: `${knownOn}T23:59:59.999Z`, clock: "public" });
  return picture({
    timeline: line,
    events: [],
    since: null,
    first: versions
      .map(({ said }) => firstDay(said.claim.asOf))
      .reduce<string | null>((a, b) => (a !== null && a < b ? a : b), null),
    until: TODAY,
    knownOn,
    href: ({ said }) => `/documents/${said.document}#claim-${said.id}`,
    ...more,
  });
}

const expansion = [
  version("2020-02-13", about(500)),
  version("2021-02-18", about(500)),
  version("2021-02-18", about(4000), { modality: "planned" }),
  version("2021-02-18", about(4000), { modality: "planned" }),
  version("2021-02-18", upTo(500), { modality: "authorised" }),
  version("2022-07-07", about(500)),
];

const event = (id: string, date: string, title: string, type: Event["type"] = "decision"): Event => ({
  id,
  date: { date, precision: "day" },
  type,
  title,
  series: [],
  publisher: null,
  citedTitle: null,
  url: null,
});

describe("the line", () => {
  test("never reaches a planned figure", () => {
    const drawing = draw(pictureOf(expansion), WIDE, "personnel");
    const plan = drawing.plans.find(({ shape }) => shape === "planned");
    expect(plan).toBeDefined();
    for (const { from, to } of drawing.strokes) {
      expect(from.y).toBeGreaterThan(plan?.y ?? 0);
      expect(to.y).toBeGreaterThan(plan?.y ?? 0);
    }
  });

  test("steps and does not slope", () => {
    const drawing = draw(
      pictureOf([version("2020-01-01", exactly(100)), version("2020-06-01", exactly(300))]),
      WIDE,
      "troops",
    );
    expect(drawing.strokes.length).toBeGreaterThan(2);
    for (const { style, from, to } of drawing.strokes) {
      if (style === "riser") expect(from.x).toBe(to.x);
      else expect(from.y).toBe(to.y);
    }
  });

  test("is held between reports, and dashed where nothing newer is known", () => {
    const { stretches } = pictureOf(expansion);
    const styles = stretches.map(({ style }) => style);
    expect(styles.at(-1)).toBe("carried");
    expect(styles.slice(0, -1)).not.toContain("carried");
    expect(styles).toContain("observed");
  });

  test("ends where a figure is too old, and does not bridge the gap", () => {
    const { stretches } = pictureOf([version("2014-01-01", exactly(750)), version("2020-01-01", exactly(5200))]);
    const first = stretches.filter(({ level }) => level === 750).at(-1);
    expect(first?.style).toBe("carried");
    expect(first?.to).toBeLessThan(stretches.find(({ level }) => level === 5200)?.from ?? 0);
  });
});

const fades = (quantity: Quantity) => draw(pictureOf([version("2021-02", quantity)]), WIDE, "troops").bands[0]?.fade;

describe("the room the words leave", () => {
  test("is a band between two bounds, and fades where a side is open", () => {
    expect(fades(between(800, 900))).toBeNull();
    expect(fades(atLeast(2500))).toBe("up");
    expect(fades(upTo(500))).toBe("down");
    expect(fades(about(900))).toBeUndefined();
  });
});

describe("marks", () => {
  test("several accounts of one figure are one mark that counts them", () => {
    const { plans } = pictureOf(expansion);
    expect(plans.map(({ words, accounts }) => [words, accounts])).toEqual([
      ["up to 500", 1],
      ["about 4,000", 2],
    ]);
  });

  test("accounts of one announcement some days apart are one mark, a later return to the figure is another", () => {
    const planned = { modality: "planned" } as const;
    const { plans } = pictureOf([
      version("2021-02-17", between(4000, 5000), planned),
      version("2021-02-18", between(4000, 5000), planned),
      version("2021-07-01", between(4000, 5000), planned),
    ]);
    expect(plans.map(({ accounts }) => accounts)).toEqual([2, 1]);
  });

  test("one publication quoted twice is one account", () => {
    const { plans } = pictureOf([
      version("2021-02-18", about(4000), { modality: "planned", publisher: "AP" }),
      version("2021-02-18", about(4000), { modality: "planned", publisher: "AP" }),
    ]);
    expect(plans.map(({ accounts }) => accounts)).toEqual([1]);
  });

  test("a contradicting account is marked, and an agreeing one is not", () => {
    const { reports } = pictureOf([
      version("2016-02-01", about(3650)),
      version("2016-02-01", about(3650)),
      version("2016-02-01", about(4450)),
    ]);
    expect(reports.map(({ words, contested }) => [words, contested])).toEqual([
      ["about 3,650", false],
      ["about 4,450", true],
    ]);
  });

  test("what the source takes back is not drawn", () => {
    const drawing = draw(
      pictureOf([version("2024-12-19", exactly(200), { standing: "typo" }), version("2024-12-19", about(2000))]),
      WIDE,
      "troops",
    );
    expect(drawing.reports).toHaveLength(1);
  });

  test("a withheld number is a hatched stretch, not a zero", () => {
    const drawing = draw(
      pictureOf([version("2017-09-30", exactly(8892)), version("2017-12-31", null)]),
      WIDE,
      "troops",
    );
    expect(drawing.withheld).toHaveLength(1);
    expect(drawing.labels.some(({ tone }) => tone === "withheld")).toBe(true);
    const zero = drawing.counts[0]?.y;
    for (const { to } of drawing.strokes) expect(to.y).not.toBe(zero);
  });
});

describe("what is known", () => {
  test("stops at a horizon, and what came later is not drawn", () => {
    const before = pictureOf(expansion, { knownOn: "2021-02-17" });
    expect(before.plans).toEqual([]);
    expect(before.horizon).not.toBeNull();
    expect(draw(before, WIDE, "personnel").labels.some(({ tone }) => tone === "horizon")).toBe(true);
    expect(pictureOf(expansion).horizon).toBeNull();
  });

  test("the range of the axis stays while the horizon moves", () => {
    const ranges = ["2021-02-17", "2022-01-01", TODAY].map((knownOn) => {
      const { from, to } = pictureOf(expansion, { knownOn });
      return [from, to];
    });
    expect(new Set(ranges.map(String)).size).toBe(1);
  });
});

describe("nothing to draw", () => {
  test("still has axes that name their unit", () => {
    const drawing = draw(pictureOf([]), WIDE, "troops");
    expect(drawing.strokes).toEqual([]);
    expect(drawing.counts.at(-1)?.label).toBe("1 troops");
    expect(drawing.dates.length).toBeGreaterThan(0);
  });
});

const crowded = pictureOf(
  [
    ...Array.from({ length: 40 }, (_, i) =>
      version(`20${14 + (i % 12)}-0${1 + (i % 9)}-11`, about(500 + 137 * (i % 11))),
    ),
    ...Array.from({ length: 24 }, (_, i) =>
      version(`20${15 + (i % 10)}-0${1 + (i % 9)}-20`, about(900 + 211 * (i % 13)), { modality: "planned" }),
    ),
    ...Array.from({ length: 12 }, (_, i) =>
      version(`20${15 + (i % 10)}-05`, upTo(1000 + 400 * i), { modality: "authorised" }),
    ),
    version("2025", bucket(300, 900, "several hundred")),
  ],
  {
    events: Array.from({ length: 30 }, (_, i) =>
      event(
        `e${i}`,
        `20${14 + (i % 12)}-0${1 + (i % 9)}-05`,
        `Something of consequence number ${i} is decided and told`,
        i % 2 === 0 ? "decision" : "handover",
      ),
    ),
  },
);

describe.each([
  ["wide", WIDE],
  ["middle", MIDDLE],
  ["narrow", NARROW],
] as [string, Frame][])("a crowded %s drawing", (_, frame) => {
  const drawing = draw(crowded, frame, "troops");
  const words = [...drawing.labels, ...drawing.events.flatMap(({ label }) => label ?? [])].map(({ box }) => box);

  test("has words, none over another", () => {
    expect(words.length).toBeGreaterThan(3);
    for (const [index, box] of words.entries()) {
      for (const other of words.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    }
  });

  test("keeps every word inside itself", () => {
    for (const box of words) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
    }
  });

  test("stands no word on a mark", () => {
    for (const { box } of drawing.labels) {
      for (const { x, y } of [...drawing.reports, ...drawing.plans]) {
        expect(overlaps(box, { x: x - 3, y: y - 3, width: 6, height: 6 })).toBe(false);
      }
    }
  });

  test("says what the line ends on", () => {
    expect(drawing.labels.some(({ tone }) => tone === "reported")).toBe(true);
  });

  test("runs no event's leader through another event's words", () => {
    for (const { x, top, label } of drawing.events) {
      if (label === null) continue;
      for (const other of drawing.events) {
        if (other.label === null || other.label === label) continue;
        expect(overlaps(other.label.box, { x: x - 0.5, y: top, width: 1, height: drawing.plot.y - top })).toBe(false);
      }
    }
  });
});
