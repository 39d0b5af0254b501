import { describe, expect, it } from "vitest";
import { casesIn, type CasesOf, type ComponentCase, readComponent, strangers } from "../../testing/read-marked.ts";
import { KIND_RULES } from "./index.ts";

const CASES: CasesOf<ComponentCase> = {
  sum: [
    ["The US sent more men to Iraq: it has a total of «700 soldiers» there.", "level, stated: sum"],
    ["Britain raised its contingent in Mali to a force of «500».", "level, stated: sum"],
    ["The US set a ceiling of «8,400 troops» in Afghanistan.", "level, stated: sum"],
  ],
  from: [
    ["The US will cut its force in Iraq from «5,200» to 3,000.", "level, stated: from"],
    ["The US force in Iraq, down from «5,200», is 3,000 strong.", "level, stated: from"],
  ],
  "to-or-by": [
    ["NATO will increase its mission in Iraq to «4,000».", "level, stated: to"],
    ["NATO will increase its mission in Iraq by «500 soldiers».", "increase, stated: by"],
    ["NATO will cut its mission in Iraq by «500 soldiers».", "decrease, stated: by"],
  ],
  "change-noun": [
    ["The US announced a reduction of «500 troops» in Iraq.", "decrease, stated: change-noun"],
    ["The withdrawal of «2,000 US soldiers» from Iraq began.", "decrease, stated: change-noun"],
    ["The withdrawal of its «2,000 US soldiers» from Iraq began.", "level, stated: all-of-them"],
    ["The US sent reinforcements of «300 soldiers» to Iraq.", "increase, stated: change-noun"],
  ],
  "whole-of": [
    ["The US will withdraw half of the «5,200 troops» in Iraq.", "level, stated: whole-of"],
    ["The US will withdraw 1,000 of its «2,000 soldiers» in Iraq.", "level, stated: whole-of"],
  ],
  "leaving-behind": [
    ["The US withdraws from Iraq, leaving «600 soldiers» in Syria.", "level, stated: leaving-behind"],
    ["The US is leaving «200 soldiers» in Syria.", "level, stated: leaving-behind"],
  ],
  fewer: [["The US has «500 fewer soldiers» in Iraq.", "decrease, stated: fewer"]],
  gone: [
    ["The US will withdraw «600 troops» from Iraq.", "decrease, stated: gone"],
    ["«600 US soldiers» have left Iraq.", "decrease, stated: gone"],
    ["The US will bring home «400 soldiers» from Iraq.", "decrease, stated: gone"],
    ["The US will withdraw all «600 troops» from Iraq.", "level, stated: all-of-them"],
  ],
  more: [
    ["The US will send an additional «500 troops» to Iraq.", "increase, stated: more"],
    ["The US has sent 2,500 troops to Iraq, and «900 more» to Syria.", "increase, stated: more"],
    ["The US has 2,500 troops in Iraq, with another «900» in Syria.", "level, stated: another-there"],
  ],
  added: [
    ["The US will add «500 troops» in Iraq.", "increase, stated: added"],
    ["The US force in Iraq was reinforced with «300 soldiers».", "increase, stated: added"],
  ],
  level: [
    ["The US has «2,500 troops» in Iraq.", "level, implied: default"],
    ["France sent «500 soldiers» to Mali.", "level, implied: default"],
  ],
};

describe("a way to the kind", () => {
  it.each(casesIn(CASES))("%s: %s", (_, text, says) => {
    expect(readComponent(text, "kind")).toBe(says);
  });

  it("has cases, and they have a way", () => {
    expect(strangers(KIND_RULES, CASES)).toEqual([]);
  });
});
