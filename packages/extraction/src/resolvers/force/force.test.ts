import { describe, expect, it } from "vitest";
import { casesIn, type CasesOf, type ComponentCase, readComponent, strangers } from "../../testing/read-marked.ts";
import { FORCE_RULES, STATED_FORCE_RULES } from "./index.ts";

const CASES: CasesOf<ComponentCase> = {
  list: [
    ["Soldiers in Afghanistan by contributor.\nAlbania: «90»\nItaly: 850", "al, stated: list"],
    ["Soldiers in Afghanistan by contributor.\nAlbania: 90\nItaly: «850»", "it, stated: list"],
    ["Soldiers in Afghanistan: Albania («90 soldiers»), Italy (850).", "al, stated: list"],
  ],
  phrase: [
    ["«2,500 US troops» are in Iraq.", "us, stated: phrase"],
    ["«40 German KFOR soldiers» are in Kosovo.", "de, stated: phrase"],
    ["«900 American and British soldiers» are in Iraq.", "rejected: mixed-forces"],
    ["India maintains a «642-strong UNIFIL» contingent in Lebanon.", "in, stated: subject"],
  ],
  apposed: [["Troops rest. The Americans, «about 4,000 of them», are at a base in Iraq.", "us, stated: apposed"]],
  possessor: [
    ["KFOR's «approximately 4,000 personnel» are in Kosovo.", "nato, stated: possessor"],
    ["The minister met Germany's «1,300 soldiers» in Mali.", "de, stated: possessor"],
  ],
  "with-owner": [
    ["Uganda sends the most troops to Somalia, followed by Ethiopia with «2,500».", "et, stated: with-owner"],
    ["Uganda has troops in Somalia, followed by Ethiopia with 2,500, Kenya with «1,410».", "ke, stated: with-owner"],
    ["Canada provides the core of the battlegroup in Latvia with «500 soldiers».", "ca, stated: with-owner"],
  ],
  "from-state": [
    ["«500 soldiers» from Germany are in Mali.", "de, stated: from-state"],
    ["Mali welcomes «500 troops» sent by France.", "fr, stated: by-state"],
    ["The US will withdraw «500 troops» from Germany.", "us, stated: subject"],
    ["«4,000 troops» from 39 countries are in Kosovo.", "rejected: mixed-forces"],
  ],
  "of-force": [
    ["«1,380 soldiers of the Alliance» are in Kosovo.", "nato, stated: of-force"],
    ["«900 peacekeepers» of the Danish army are in Mali.", "dk, stated: of-force"],
  ],
  "to-contingent": [
    ["The UN will add «680 men» to the Nigerian contingent in Mali.", "ng, stated: to-contingent"],
    ["France adds «680 men» to Denmark's force in Mali.", "dk, stated: to-contingent"],
  ],
  "noun-owner": [
    ["The number of German troops in Mali rose to «4,500».", "de, stated: noun-owner"],
    ["Lebanon hosts Italy's contingent of «700».", "it, stated: noun-owner"],
    ["The US presence in Iraq fell to «2,500».", "us, stated: noun-owner"],
    ["PKK strength in Iraq was put at «4,000» by the US.", "rejected: unknown-owner"],
  ],
  "over-list": [
    ["Kuwait, «13,004»; Qatar, 8,115", "us, implied: list", "US troops abroad"],
    ["US troops abroad.\nKuwait: 13,004\nQatar: «8,115»", "us, implied: list"],
  ],
  "object-pronoun": [
    ["The Council allowed it «up to 11,146 soldiers» in Darfur.", "un, implied: the-mission", "UNAMID"],
    ["France stays in Mali. Britain allows it «1,000 soldiers» there.", "fr, implied: earlier-sentence"],
  ],
  "same-list": [
    ["The US keeps 28,500 troops in South Korea, «over 54,000» in Japan.", "us, implied: same-list"],
    ["France has 5,100 soldiers in Mali, «400 of them» in Gao.", "fr, implied: same-list"],
  ],
  "its-noun": [
    ["Danish soldiers are in Mali. A panel estimated their strength at «800».", "dk, implied: earlier-sentence"],
    ["Danish soldiers are in Mali. Britain pegged their number at «800».", "dk, implied: earlier-sentence"],
    ["Danish soldiers are in Mali. Britain raised its number there to «800».", "gb, implied: subject"],
  ],
  subject: [
    ["The United States has «2,500 troops» in Iraq.", "us, stated: subject"],
    ["France plans to send «500 soldiers» to Mali.", "fr, stated: subject"],
    ["The Security Council approved «11,395 soldiers» for Darfur.", "un, stated: authority"],
    ["The firm sent «500 soldiers» to Mali.", "rejected: unknown-owner"],
    ["The US and Britain have «3,400 soldiers» in Iraq.", "rejected: mixed-forces"],
  ],
  peacekeepers: [
    ["«10,400 peacekeepers» are in Lebanon.", "un, implied: peacekeepers"],
    ["AMISOM is in Somalia. «19,000 peacekeepers» stay there.", "african-union, implied: peacekeepers"],
  ],
  "the-mission": [
    ["MINUSMA is in Mali. There are «12,000 soldiers» in the mission.", "un, implied: the-mission"],
    ["There are «900 soldiers» in the peacekeeping mission in Cyprus.", "un, implied: the-mission"],
  ],
  "nearest-agent": [
    ["France, «5,100 soldiers», has the largest force in Mali.", "fr, implied: nearest-agent"],
    ["The largest forces in Mali: France, «5,100 soldiers», and Chad.", "fr, implied: nearest-agent"],
  ],
  "mission-after": [
    ["There would be «8,000 troops» for AMISOM in Somalia.", "african-union, implied: mission-after"],
    ["There are «700 soldiers» with whom the EU's operation in Mali begins.", "eu, implied: mission-after"],
  ],
  noun: [
    ["For the alliance there are «500 personnel» in Iraq.", "nato, stated: noun"],
    ["At the start the bloc spoke of a need for «500 personnel» in Mali.", "eu, stated: noun"],
  ],
  speaker: [
    ["“We have «2,500 troops» in Iraq,” the US general said.", "us, implied: we"],
    ["There are «2,500 troops» in Iraq, the Pentagon said.", "us, implied: speaker"],
  ],
  mission: [
    ["The rest of KFOR leaves Kosovo in May, with «4,686 soldiers».", "nato, implied: mission"],
    ["Under KFOR, a town in Kosovo has «4,686 soldiers».", "nato, implied: mission"],
  ],
  "spoken-of": [
    ["France spoke first. Its «2,500 troops» are in Mali.", "fr, implied: earlier-sentence"],
    ["France has 900 soldiers in Mali. There are «400 soldiers» in Niger.", "fr, implied: said-before"],
    ["The troops number «900» in Mali.", "fr, implied: title", "France keeps a force in Mali"],
  ],
  "title-mission": [["«12,000 soldiers» are in Mali.", "un, implied: title-mission", "A guide to MINUSMA"]],
  authority: [
    ["At the Security Council there was talk of «11,395 soldiers» in Darfur.", "un, implied: authority"],
    ["In Darfur, the Security Council said, «11,395 soldiers» will stay.", "un, implied: authority"],
  ],
  document: [
    ["Mali is dry. «900 soldiers» stay there. It is hot. They are Danes, and Danes like it.", "dk, implied: document"],
  ],
};

describe("a way to the force", () => {
  it.each(casesIn(CASES))("%s: %s", (_, text, says, title) => {
    expect(readComponent(text, "force", { title })).toBe(says);
  });

  it("has cases, and they have a way", () => {
    expect(strangers([...STATED_FORCE_RULES, ...FORCE_RULES], CASES)).toEqual([]);
  });
});
