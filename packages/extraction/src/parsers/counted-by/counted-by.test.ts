import { describe, expect, it } from "vitest";
import { casesIn, type CasesOf, type ComponentCase, readComponent, strangers } from "../../testing/read-marked.ts";
import { COUNTED_RULES } from "./index.ts";

const CASES: CasesOf<ComponentCase> = {
  strong: [
    ["A «1,500-strong French force» is in Mali.", "troops, stated: strong"],
    ["The French contingent in Mali, «500 strong», leaves.", "troops, stated: strong"],
    ["The French force in Mali had 900 soldiers. It was «343 strong» before.", "troops, implied: strong"],
    ["A «30»-strong committee of France is in Mali.", "rejected: members"],
  ],
  member: [
    ["France plans a «3,000-troop deployment» in Mali.", "troops, stated: member"],
    ["France sent an «800-man battalion» to Mali.", "troops, stated: member"],
    ["France has a «40-member military team» in Mali.", "troops, stated: member"],
    ["A NATO body, the «30»-member alliance, has troops in Iraq.", "rejected: members"],
  ],
  "from-to": [["NATO will go from «500» to 4,000 personnel in Iraq.", "personnel, stated: from-to"]],
  direct: [
    ["«2,500 US troops» are in Iraq.", "troops, stated: direct"],
    ["The US has «600 of its 2,000 soldiers» in Iraq.", "troops, stated: direct"],
    ["The US has «hundreds of soldiers» in Iraq.", "troops, stated: direct"],
    ["The US has 500 soldiers and «400 private contractors» in Iraq.", "contractors, stated: direct"],
    ["The US has «500» former soldiers in Iraq.", "rejected: not-ours"],
    ["The US has «500» US-backed fighters in Iraq.", "rejected: proxy"],
    ["The US has «500» soldiers' families in Iraq.", "rejected: not-a-head"],
    ["The US has «2,500» troops and contractors in Iraq.", "rejected: mixed-populations"],
  ],
  "place-after": [
    ["«1,240 Central African Republic» (MINUSCA); 440 Golan Heights", "personnel, implied: place-after", "UN troops"],
    ["1,240 Central African Republic (MINUSCA); «440 Golan Heights»", "personnel, implied: place-after", "UN troops"],
  ],
  "of-them": [
    ["The US has 2,500 troops in Iraq, of whom «300» are in Erbil.", "troops, implied: of-them"],
    ["The US has 2,500 troops in Iraq, «300 of them» in Erbil.", "troops, implied: of-them"],
    ["There are «2,200 of us» here in Iraq, the US general said.", "troops, implied: of-us"],
  ],
  bracketed: [
    ["Forces in Afghanistan: Britain (19,000 soldiers), France («7,000»).", "troops, implied: bracketed"],
    ["Britain («19,000»), France (7,000)", "troops, implied: bracketed", "Troops in Afghanistan"],
  ],
  "list-line": [
    ["Soldiers in Afghanistan:\nGermany: «1,300»\nItaly: 800", "troops, implied: list-line"],
    ["Soldiers in Afghanistan:\nUganda / 1 / «6,223»", "troops, implied: list-line"],
    ["Soldiers in Estonia:\nCanada (framework nation): «525»", "troops, implied: list-line"],
  ],
  "body-of": [
    ["France has a battalion of «about 800» in Mali.", "troops, stated: body-of"],
    ["France has a contingent numbering «350» in Mali.", "troops, stated: body-of"],
    ["France has a force made up of «some 500» in Mali.", "troops, stated: body-of"],
  ],
  bare: [
    ["The US force in Iraq, «5,200» a year ago, is down to 3,000.", "troops, stated: bare"],
    ["The US has 2,500 troops in Iraq, with another «900» in Syria.", "troops, stated: bare"],
    ["Several states have troops in Mali. Estonia has «60» there.", "troops, implied: bare"],
    ["US troops stay in South Korea. There are «28,500» now.", "troops, implied: again"],
  ],
};

describe("a way to count", () => {
  it.each(casesIn(CASES))("%s: %s", (_, text, says, title) => {
    expect(readComponent(text, "population", { title })).toBe(says);
  });

  it("has cases, and they have a way", () => {
    expect(strangers(COUNTED_RULES, CASES)).toEqual([]);
  });
});
