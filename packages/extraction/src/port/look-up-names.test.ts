import { describe, expect, it } from "vitest";
import { forceOf, missionOf, namesIn, organisations, placeOf } from "./look-up-names.ts";

describe("names by their ids", () => {
  it.each([
    ["a state's forces", forceOf("gb"), "United Kingdom"],
    ["an alliance", forceOf("nato"), "NATO"],
    ["a state", placeOf("iq"), "Iraq"],
    ["a territory", placeOf("gu"), "Guam"],
    ["a capital", placeOf("iq-baghdad"), "Baghdad"],
    ["a part of a country", placeOf("ml-north"), "Northern Mali"],
    ["a region", placeOf("sahel"), "Sahel"],
    ["a base", placeOf("gu-naval-base-guam"), "Naval Base Guam"],
    ["a mission", missionOf("kfor"), "KFOR"],
  ])("has %s", (_, found, name) => {
    expect(found?.name).toBe(name);
  });

  it.each([
    ["a territory has no forces", forceOf("gu")],
    ["an alliance is no place", placeOf("nato")],
    ["a name is no id", placeOf("Iraq")],
    ["a key of every object is none", placeOf("constructor")],
    ["nothing is none", missionOf("")],
  ])("knows that %s", (_, found) => {
    expect(found).toBeNull();
  });

  it("has organisations by ids that nobody else has", () => {
    expect(organisations().map(({ id }) => id)).toContain("nato");
    for (const named of organisations()) expect(forceOf(named.id)).toEqual(named);
  });
});

describe("namesIn", () => {
  it("finds each name once, with its ids", () => {
    expect(namesIn("KFOR and the\nUnited\nStates in northern Mali. KFOR is there.", "en")).toEqual([
      { words: "KFOR", force: "nato", place: "xk", mission: "kfor" },
      { words: "United States", force: "us", place: "us", mission: null },
      { words: "northern Mali", force: null, place: "ml-north", mission: null },
    ]);
  });

  it("finds only ids that are known", () => {
    for (const { force, place, mission } of namesIn(
      "Danes, ISAF, Berlin and the Wagner Group in eastern Syria",
      null,
    )) {
      if (force !== null) expect(forceOf(force)).not.toBeNull();
      if (place !== null) expect(placeOf(place)).not.toBeNull();
      if (mission !== null) expect(missionOf(mission)).not.toBeNull();
    }
  });
});
