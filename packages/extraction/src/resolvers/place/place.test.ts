import { describe, expect, it } from "vitest";
import { casesIn, type CasesOf, type ComponentCase, readComponent, strangers } from "../../testing/read-marked.ts";
import { PLACE_RULES } from "./index.ts";

const CASES: CasesOf<ComponentCase> = {
  list: [
    ["Kuwait, «13,004»; Qatar, 8,115", "kw, stated: list", "US troops abroad"],
    ["Kuwait, 13,004; Qatar, «8,115»", "qa, stated: list", "US troops abroad"],
    ["US troops by host nation.\nKuwait: 13,004\nQatar: «8,115»", "qa, stated: list"],
  ],
  object: [
    ["«600 US troops» would leave northeastern Syria.", "sy-northeast, stated: object"],
    ["«600 German soldiers» have entered Kosovo.", "xk, stated: object"],
    ["«600 Chadian soldiers» left Nigeria on Thursday for Darfur.", "darfur, stated: object"],
  ],
  after: [
    ["The US has «2,500 troops» in Iraq.", "iq, stated: after"],
    ["The US moved «900 soldiers» from Syria to Iraq.", "iq, stated: after"],
    ["The US has withdrawn «900 soldiers» from Syria.", "sy, stated: after"],
    ["France sent «900 soldiers» to help Mali.", "ml, stated: helped"],
    ["The US has «900 soldiers» in Iraq and Syria.", "rejected: several-places"],
    ["The US has «900 soldiers» in Iraq and Syria each.", "iq and sy, stated: after-each"],
    ["The US has «900 soldiers» in Erbil and Baghdad.", "iq, stated: after-country"],
  ],
  host: [
    ["Iraq hosts «2,500 US troops».", "iq, stated: host"],
    ["Syria, where «900 US soldiers» are, is at war.", "sy, stated: host"],
    ["Qatar is home to «8,000 US soldiers».", "qa, stated: host"],
    ["Darfur currently has a force of «300 AU soldiers».", "darfur, stated: host"],
  ],
  before: [
    ["In Iraq, the United States has «2,500 troops».", "iq, stated: before"],
    ["From Iraq, the US has withdrawn «900 soldiers».", "iq, stated: before"],
    ["The US commander in Afghanistan requested «40,000 more troops».", "af, stated: before"],
  ],
  adjective: [
    ["The US Iraq mission has «2,500 troops».", "iq, stated: adjective"],
    ["The US cut its Mali deployment to «900 troops».", "ml, stated: adjective"],
    ["The US calls up «300 Iraq-bound soldiers».", "iq, stated: adjective"],
    ["Kosovo's KFOR has «4,000 soldiers».", "xk, implied: mission"],
  ],
  there: [
    ["Mali is dry. France has «900 soldiers» in the country.", "ml, implied: there"],
    ["France has a base in Mali. It keeps «900 soldiers» there.", "ml, implied: there"],
    ["Of Niger it is said that «900 French soldiers» live there.", "ne, implied: there-in-sentence"],
  ],
  elsewhere: [
    ["Spain has a base in Poland. It keeps «600 soldiers» outside Kyiv.", "rejected: no-place"],
    ["Spain has a base in Poland. It keeps «600 soldiers» off Libya.", "rejected: no-place"],
    ["France will withdraw its force, of «900 soldiers», half of whom are in Mali.", "ml, implied: away"],
  ],
  "same-sentence": [
    ["4,500 Ugandan soldiers entered Somalia, followed by Ethiopia with «2,500».", "so, implied: same-sentence"],
    ["900 French soldiers left Mali, and «400 Danish soldiers» followed.", "ml, implied: same-sentence"],
  ],
  "over-lines": [
    ["Estonia (Tapa)\n\nDenmark: «204»\nFrance: 300", "ee-tapa, implied: list", "NATO soldiers in the east"],
    ["Estonia (Tapa)\n\nDenmark: 204\nFrance: «300»", "ee-tapa, implied: list", "NATO soldiers in the east"],
  ],
  "earlier-sentence": [
    ["France fights in Mali. The French force numbers «900».", "ml, implied: earlier-sentence"],
    ["France has 900 troops in Mali. They and «400 Danish soldiers» rest.", "ml, implied: earlier-sentence"],
  ],
  heading: [
    ["Mali\n\nThe French force numbers «900».", "ml, implied: heading"],
    ["Mali\n\nIt is dry.\n\nIt is far.\n\nIt is hot.\n\nThe French force numbers «900».", "ml, implied: heading"],
  ],
  title: [
    ["The French force numbers «900».", "ml, implied: title", "France stays in Mali"],
    ["The French force numbers «900».", "ml-timbuktu, implied: title", "French soldiers and Timbuktu"],
  ],
  document: [
    ["The French force numbers «900». A minister went to see it. He was in Mali for a day.", "ml, implied: document"],
  ],
};

describe("a way to the place", () => {
  it.each(casesIn(CASES))("%s: %s", (_, text, says, title) => {
    expect(readComponent(text, "place", { title })).toBe(says);
  });

  it("has cases, and they have a way", () => {
    expect(strangers(PLACE_RULES, CASES)).toEqual([]);
  });
});
