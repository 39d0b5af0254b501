import { describe, expect, it } from "vitest";
import { casesIn, type CasesOf, type ComponentCase, readComponent, strangers } from "../../testing/read-marked.ts";
import { MODALITY_RULES } from "./index.ts";

const CASES: CasesOf<ComponentCase> = {
  standing: [
    ["The US will cut its force in Iraq from «5,200» to 3,000.", "reported, stated: from"],
    ["The US will withdraw its «2,500 troops» from Iraq.", "reported, stated: all-of-them"],
    ["France will join the «400 German soldiers» already in Mali.", "reported, stated: joined"],
    ["The contingent in Mali, «200 strong», will move, France said.", "reported, stated: apposition"],
    ["The «20,000 US troops» who came to Poland in 2020 will stay.", "reported, stated: happened"],
    ["The «roughly 2,500 US troops» in Iraq are to begin their departure.", "reported, stated: those-there"],
  ],
  approved: [
    ["The German parliament approved the deployment of «1,000 soldiers» to Mali.", "authorised, stated: approved"],
    ["The Bundestag gave its approval for «up to 285 soldiers» in Mali.", "authorised, stated: approved"],
    ["The German minister approved the deployment of «1,000 soldiers» to Mali.", "planned, stated: approved"],
  ],
  asked: [
    ["The report recommends that NATO station «30,000 troops» in Poland.", "proposed, stated: asked-that"],
    ["The US general asked for «40,000 soldiers» in Afghanistan.", "proposed, stated: asked-for"],
    ["In Iraq, a US proposal would keep «4,000 soldiers».", "proposed, stated: proposal-would"],
    ["Britain has not ruled out sending «2,000 troops» to Mali.", "proposed, stated: not-ruled-out"],
  ],
  ceiling: [
    ["US troops in Afghanistan have a ceiling of «8,400».", "authorised, stated: ceiling"],
    ["US troops in Afghanistan are capped at «5,000».", "authorised, stated: ceiling"],
    ["The mandate allows «up to 500 German soldiers» in Mali.", "authorised, stated: ceiling"],
    ["Under the protocol Greece may station «950 soldiers» in Cyprus.", "authorised, stated: rule"],
  ],
  governed: [
    ["France will send «500 soldiers» to Mali.", "planned, stated: verb:will send"],
    ["France agreed to send «500 soldiers» to Mali.", "planned, stated: verb:to send"],
    ["The French force in Mali could rise to «5,000».", "proposed, stated: verb:could rise"],
    ["France is considering sending «500 soldiers» to Mali.", "proposed, stated: verb:sending"],
  ],
  described: [
    ["The «500 French troops» that will deploy to Mali are medics.", "planned, stated: described"],
    ["After the «3,000 French soldiers» that may go to Mali, Danes follow.", "proposed, stated: described"],
    ["«500 French soldiers» ordered to Mali are medics.", "planned, stated: described"],
  ],
  noun: [
    ["France has plans for «500 troops» in Mali.", "planned, stated: noun"],
    ["France has an option of «500 troops» in Mali.", "proposed, stated: noun"],
    ["France announced a deployment of «500 troops» in Mali.", "planned, stated: announced"],
  ],
  coming: [
    ["The French force in Mali falls to «less than 500» in the coming months.", "planned, stated: coming"],
    ["France withdraws «500 soldiers» from Mali in the coming months.", "planned, stated: coming"],
  ],
  estimated: [
    ["Russia has «an estimated 900 soldiers» in Mali.", "estimated, stated: hedge"],
    ["Russian troops in Mali are believed to number «900».", "estimated, stated: cue"],
    ["Analysts estimate that Russia has «900 soldiers» in Mali.", "estimated, stated: cue"],
    ["Diplomats put the number of Russian soldiers in Mali at «900».", "estimated, stated: outsiders"],
  ],
  joined: [
    [
      "The UN force in Darfur has a ceiling of 11,146 soldiers and «680 police officers».",
      "authorised, implied: joined",
    ],
    ["Russia has an estimated 900 soldiers in Mali and «400» in Niger.", "estimated, implied: joined"],
  ],
  reported: [
    ["The US has «2,500 troops» in Iraq.", "reported, implied: default"],
    ["France sent «500 soldiers» to Mali.", "reported, implied: default"],
  ],
};

describe("a way to the modality", () => {
  it.each(casesIn(CASES))("%s: %s", (_, text, says) => {
    expect(readComponent(text, "modality")).toBe(says);
  });

  it("has cases, and they have a way", () => {
    expect(strangers(MODALITY_RULES, CASES)).toEqual([]);
  });
});
