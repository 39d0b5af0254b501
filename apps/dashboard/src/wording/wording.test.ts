import {
  about,
  atLeast,
  bucket,
  type Claim,
  estimate,
  exactly,
  fewerThan,
  type FactVersion,
  timeline,
} from "@muster/model";
import { expect, test } from "vitest";
import { NATO_IRAQ, US_IRAQ, version } from "../testing/versions.ts";
import { ago, duration, until } from "./duration.ts";
import { figureInWords, isPlotted, speakerInWords, standingInWords } from "./figure.ts";
import { historyTitle, subject } from "./history-title.ts";
import { howSure } from "./how-sure.ts";
import { instantInWords } from "./instant.ts";

const viewpoint = (day: string) => ({ asOf: day, knownAt: `${day}T23:59:59.999Z`, clock: "public" }) as const;
const sure = (versions: readonly FactVersion[], day: string) => howSure(estimate(versions, viewpoint(day)), day);
const title = (series: typeof NATO_IRAQ, versions: readonly FactVersion[], day: string) =>
  historyTitle(series, timeline(versions, viewpoint(day)));

test("durations as people say them", () => {
  expect(duration("2026-11-23", "2026-11-24")).toBe("1 day");
  expect(duration("2024-12-23", "2026-11-24")).toBe("23 months");
  expect(duration("2021-02-18", "2026-11-24")).toBe("5 years");
  expect(ago("2026-11-24T04:00:10.000Z", "2026-11-24T04:00:30.000Z")).toBe("just now");
  expect(ago("2026-11-24T03:00:00.000Z", "2026-11-24T04:00:30.000Z")).toBe("1 hour ago");
  expect(until("2026-11-24T04:25:00.000Z", "2026-11-24T04:00:00.000Z")).toBe("in 25 minutes");
  expect(until("2026-11-24T03:59:00.000Z", "2026-11-24T04:00:00.000Z")).toBe("due now");
});

test("instants are in UTC, whoever reads them", () => {
  expect(instantInWords("2026-11-24T04:11:00.000Z")).toBe("24 November 2026, 04:11 UTC");
});

test("the title says what the chart shows, from its data", () => {
  const versions = [
    version("2021-02-18", about(500)),
    version("2021-02-18", about(4000), { modality: "planned" }),
    version("2026-03-20", exactly(0)),
  ];
  expect(title(NATO_IRAQ, versions, "2021-03-01")).toBe(
    "NATO in Iraq: about 500, with about 4,000 planned in February 2021",
  );
  expect(title(NATO_IRAQ, versions, "2026-11-24")).toBe(
    "NATO in Iraq: 0, down from about 500; about 4,000 planned in February 2021",
  );
});

test("a contested figure is said to be contested, and to have come down from nothing", () => {
  const versions = [
    version("2020-02-13", about(500)),
    version("2021-02-18", exactly(300)),
    version("2021-02-18", about(500)),
    version("2021-02-18", about(300)),
  ];
  expect(title(NATO_IRAQ, versions, "2021-03-01")).toBe("NATO in Iraq: 300, contested");
});

test("a plan that looks ahead is planned for its time", () => {
  const versions = [
    version("2024-12-23", atLeast(2500), { series: US_IRAQ }),
    version("2026-09", fewerThan(500), { series: US_IRAQ, modality: "planned", known: "2025-08-25" }),
  ];
  expect(title(US_IRAQ, versions, "2026-11-24")).toBe(
    "United States in Iraq: at least 2,500, with fewer than 500 planned for September 2026",
  );
});

test("the plan that most accounts give is the one named", () => {
  const planned = { modality: "planned" } as const;
  const versions = [
    version("2021-02-18", about(4000), planned),
    version("2021-02-18", about(4000), planned),
    version("2021-02-21", exactly(5000), planned),
  ];
  expect(title(NATO_IRAQ, versions, "2021-03-01")).toContain("about 4,000 planned");
});

test("a plan that was overtaken is history, and not named", () => {
  const versions = [
    version("2017-12-06", about(2000)),
    version("2019-10-25", about(500), { modality: "planned" }),
    version("2024-09-28", exactly(900)),
  ];
  expect(title(NATO_IRAQ, versions, "2024-12-18")).toBe("NATO in Iraq: 900, down from about 2,000");
});

test("words without a number are no height to come down from", () => {
  const versions = [version("2025-05-22", bucket(300, 900, "several hundred")), version("2026-03-20", exactly(0))];
  expect(title(NATO_IRAQ, versions, "2026-11-24")).toBe("NATO in Iraq: 0");
});

test("a series that counts otherwise says so", () => {
  expect(subject(NATO_IRAQ)).toBe("NATO in Iraq");
  expect(subject({ ...US_IRAQ, countBasis: { id: "average", name: "fiscal-year average" } })).toBe(
    "United States in Iraq (fiscal-year average)",
  );
});

test("nothing reported, and a number withheld, are said as such", () => {
  expect(title(NATO_IRAQ, [], "2026-11-24")).toBe("NATO in Iraq: no figure reported");
  expect(title(NATO_IRAQ, [version("2017-12-31", null)], "2018-06-01")).toBe("NATO in Iraq: the number is withheld");
  expect(title(NATO_IRAQ, [version("2017-09-30", exactly(8892)), version("2017-12-31", null)], "2018-06-01")).toBe(
    "NATO in Iraq: the number is withheld",
  );
});

test("how sure: agreement, bounds, age and contradiction", () => {
  expect(sure([version("2021-02-18", about(500)), version("2021-02-18", about(500))], "2021-02-18").verdict).toBe(
    "2 accounts agree",
  );
  expect(sure([version("2024-12-23", atLeast(2500))], "2026-11-24").verdict).toBe(
    "A lower bound, one account, 23 months old",
  );
  const contested = sure([version("2016-02-01", about(3650)), version("2016-02-01", about(4450))], "2016-02-01");
  expect(contested.contested).toBe(true);
  expect(contested.verdict).toBe("Contested: one account says so, one says otherwise");
  expect(sure([], "2026-11-24").verdict).toBe("No figure for this day");
  expect(sure([version("2017-12-31", null)], "2018-01-31").verdict).toBe("Withheld");
});

test("one publication quoted twice is one account", () => {
  const twice = [
    version("2021-02-18", about(500), { publisher: "AFP" }),
    version("2021-02-18", about(500), { publisher: "AFP" }),
  ];
  expect(sure(twice, "2021-02-18").verdict).toBe("One account");
});

test("what keeps a claim off the line is said", () => {
  const claim = version("2024-12-19", exactly(200), { standing: "typo" }).said.claim;
  expect(standingInWords(claim)).toBe("typing error in the source");
  expect(isPlotted(claim)).toBe(false);
  expect(isPlotted(version("2019-01-01", exactly(503), { polarity: "denied" }).said.claim)).toBe(false);
});

test("a figure is a level, more or fewer, or withheld", () => {
  const quantity = about(600);
  expect(figureInWords({ quantity, kind: "level" })).toBe("about 600");
  expect(figureInWords({ quantity, kind: "decrease" })).toBe("about 600 fewer");
  expect(figureInWords({ quantity: null, kind: "withheld" })).toBe("number withheld");
});

const by = (attribution: Claim["attribution"]): string | null => speakerInWords({ attribution });

test("who says so, as far as it is known", () => {
  expect(by(null)).toBeNull();
  expect(by({ speaker: null, office: null, organisation: null, anonymous: true })).toBe("An unnamed source");
  expect(by({ speaker: "John Kirby", office: null, organisation: "Pentagon", anonymous: false })).toBe(
    "John Kirby, Pentagon",
  );
});
