import { expect, test } from "vitest";
import { iraq, syria, us } from "../testing/make-claims.ts";
import { seriesSlug, seriesTitle, type SeriesParts } from "./name-series.ts";
import { SeriesSlug } from "./series.ts";

const nato = { id: "nato", name: "NATO" };
const nmi = { id: "nmi", name: "NATO Mission Iraq" };
const base: SeriesParts = { force: us, place: iraq, mission: null, population: "troops", countBasis: null };
const mission: SeriesParts = { ...base, force: nato, mission: nmi, population: "personnel" };

test.each<[string, string, SeriesParts]>([
  ["us-iraq", "United States in Iraq", base],
  [
    "us-syria-average",
    "United States in Syria (average)",
    { ...base, place: syria, countBasis: { id: "average", name: "average" } },
  ],
  [
    "us-iraq-assigned",
    "United States in Iraq (permanently assigned)",
    { ...base, countBasis: { id: "assigned", name: "permanently assigned" } },
  ],
  [
    "us-iraq-contractors-average",
    "United States in Iraq (contractors, fiscal-year average)",
    { ...base, population: "contractors", countBasis: { id: "average", name: "fiscal-year average" } },
  ],
  ["us-ain-al-asad", "United States in Ain al-Asad", { ...base, place: { id: "iq-ain-al-asad", name: "Ain al-Asad" } }],
  ["us-federal-iraq", "United States in federal Iraq", { ...base, place: { id: "iq-federal", name: "federal Iraq" } }],
  ["us-turkiye", "United States in Türkiye", { ...base, place: { id: "tr", name: "Türkiye" } }],
  ["us-sy", "United States in سوريا", { ...base, place: { id: "sy", name: "سوريا" } }],
  ["nato-mission-iraq", "NATO Mission Iraq", mission],
  ["nato-mission-iraq-troops", "NATO Mission Iraq (troops)", { ...mission, population: "troops" }],
  ["ca-nato-mission-iraq", "Canada in NATO Mission Iraq", { ...mission, force: { id: "ca", name: "Canada" } }],
  [
    "us-operation-inherent-resolve-iraq-troops",
    "United States in Operation Inherent Resolve, Iraq (troops)",
    { ...base, mission: { id: "oir", name: "Operation Inherent Resolve" } },
  ],
  // "us" must not be found in "usaid", nor "oman" in "romania".
  [
    "us-usaid-office-romania-oman",
    "United States in USAID Office Romania, Oman",
    {
      ...base,
      place: { id: "om", name: "Oman" },
      mission: { id: "u", name: "USAID Office Romania" },
      population: "personnel",
    },
  ],
])("%s: %s", (slug, title, parts) => {
  expect(seriesSlug(parts)).toBe(slug);
  expect(SeriesSlug.parse(slug)).toBe(slug);
  expect(seriesTitle(parts)).toBe(title);
});
