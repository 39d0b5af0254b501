import type { Component } from "@muster/model";
import { describe, expect, it } from "vitest";
import { casesIn, type CasesOf, type ComponentCase, readComponent } from "../testing/read-marked.ts";

const AS_OF: CasesOf<ComponentCase> = {
  date: [
    ["The US had «5,200 troops» in Iraq in January 2020.", "2020-01, stated: date"],
    ["On 30 June 2020, the US had «5,200 troops» in Iraq.", "2020-06-30, stated: date"],
    ["The US had 5,200 troops in Iraq in June and «2,500» in December.", "2020-12, stated: date"],
    ["The US will have «2,500 troops» in Iraq by May.", "2021-05, stated: date"],
  ],
  now: [
    ["The US had 5,200 troops in Iraq in 2019 and has «2,500» now.", "2021-02-18, implied: now"],
    ["The US had troops in Iraq in 2019. It now has «2,500 troops» there.", "2021-02-18, implied: now"],
  ],
  "that-day": [
    ["France went to Mali in May 2013. On that day it had «900 soldiers» there.", "2013-05, implied: that-day"],
    ["France went to Mali in May 2013. In the same month it sent «900 soldiers» there.", "2013-05, implied: that-day"],
  ],
  list: [
    ["Soldiers in Mali, as of 30 June 2020:\nGermany: «1,300»\nItaly: 800", "2020-06-30, implied: list"],
    ["Soldiers in Afghanistan (30 June 2020)\n\nGermany: 1,300\nItaly: «800»", "2020-06-30, implied: list"],
  ],
  publication: [
    ["The US has «2,500 troops» in Iraq.", "2021-02-18, implied: publication"],
    ["The US has had «2,500 troops» in Iraq since 2020.", "2021-02-18, implied: publication"],
    ["Since it invaded Iraq in 2003, the US has kept «2,500 troops» there.", "2021-02-18, implied: publication"],
    ["The US had «5,200 troops» in Iraq, says its plan for May 2025.", "2021-02-18, implied: publication"],
  ],
};

const ATTRIBUTION: CasesOf<ComponentCase> = {
  "verb-of-saying": [
    [
      "The US has «2,500 troops» in Iraq, the Pentagon spokeswoman Jane Doe said.",
      "speaker Jane Doe, office spokeswoman, organisation United States, stated: verb-of-saying",
    ],
    ["A defence official said «2,500 US troops» are in Iraq.", "office official, anonymous, stated: verb-of-saying"],
    ["The alliance said it has «500 soldiers» in Iraq.", "organisation NATO, stated: verb-of-saying"],
    ["The US has «2,500 troops» in Iraq, AFP reported.", "organisation AFP, stated: verb-of-saying"],
  ],
  "according-to": [
    ["France has «900 soldiers» in Mali, according to Jane Doe.", "speaker Jane Doe, stated: according-to"],
    [
      "According to the Pentagon, the US has «2,500 troops» in Iraq.",
      "organisation United States, stated: according-to",
    ],
  ],
  nobody: [["The US has «2,500 troops» in Iraq.", "none, without a ground"]],
};

const POLARITY: CasesOf<ComponentCase> = {
  not: [
    ["The US has 2,000 troops in Syria, not «503».", "denied, stated: not"],
    ["There are not «900 French soldiers» in Niger.", "denied, stated: not"],
  ],
  negated: [["The US does not have «503 troops» in Syria.", "denied, stated: negated"]],
  denial: [
    ["France denied that «500 troops» are in Niger.", "denied, stated: denial"],
    ["France does not deny that «500 troops» are in Niger.", "asserted, implied: default"],
  ],
  misstated: [
    ["The US general misspoke when he said «4,000 troops» are in Syria.", "retracted, stated: misstated"],
    ["The Pentagon misstated the US level in Syria as «503 soldiers».", "retracted, stated: misstated"],
  ],
  default: [["The US has «2,500 troops» in Iraq.", "asserted, implied: default"]],
};

const MISSION: CasesOf<ComponentCase> = {
  named: [
    ["KFOR has «4,000 soldiers» in Kosovo.", "kfor, stated: named"],
    ["In Mali, MINUSMA has «12,000 soldiers».", "minusma, stated: named"],
  ],
  contributes: [
    ["Germany has «1,000 soldiers» in Mali under MINUSMA.", "minusma, stated: contributes"],
    ["Germany has «1,000 soldiers» in Mali near MINUSMA.", "none, implied: none"],
  ],
  "the-mission": [["The NATO mission has «9,000 soldiers» in Afghanistan.", "rsm, stated: the-mission"]],
  "only-mission-there": [
    ["NATO has «500 personnel» in Iraq.", "nmi, implied: only-mission-there"],
    ["NATO has «1,000 soldiers» in Poland.", "none, implied: none"],
  ],
  none: [["The US has «2,500 troops» in Iraq.", "none, implied: none"]],
};

describe.each<[Component, CasesOf<ComponentCase>]>([
  ["asOf", AS_OF],
  ["attribution", ATTRIBUTION],
  ["polarity", POLARITY],
  ["mission", MISSION],
])("a way to the component %s", (component, cases) => {
  it.each(casesIn(cases))("%s: %s", (_, text, says) => {
    expect(readComponent(text, component)).toBe(says);
  });
});
