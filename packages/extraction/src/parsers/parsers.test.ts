import { describe, expect, it } from "vitest";
import { read } from "../reading/read.ts";
import { readMarked } from "../testing/read-marked.ts";
import { findNobody } from "./nobody.ts";
import { findWithheld } from "./withheld.ts";

describe("a zero that is said", () => {
  it.each([
    "There are «no US troops» in Syria.",
    "«No American soldiers» remain in Syria.",
    "«Zero US soldiers» are deployed in Syria.",
  ])("%s", (text) => {
    expect(readMarked(text).claims).toMatchObject([{ series: "us-syria", kind: "level", quantity: { point: 0 } }]);
  });

  it.each([
    "There are no more US troops in Syria.",
    "No US troops were hurt in Syria.",
    "There are no plans for US troops in Syria.",
    "There are no people in the town.",
  ])("is not said: %s", (text) => {
    expect(findNobody(read(text, "en"))).toEqual([]);
  });
});

describe("a number that is kept back", () => {
  it.each([
    "The Pentagon «declined to say how many troops» are in Syria.",
    "The Pentagon «would not disclose the number of troops» in Syria.",
    "The Pentagon «stopped publishing troop numbers» in Syria.",
    "The «number of US soldiers in Syria is classified».",
    "The US has 900 troops in Iraq and «declined to say how many soldiers» are in Syria.",
  ])("%s", (text) => {
    expect(readMarked(text).claims).toMatchObject([{ series: "us-syria", kind: "withheld", quantity: null }]);
  });

  it.each([
    "The Pentagon declined to comment on troops in Syria.",
    "The Pentagon declined to say how many tanks are in Syria.",
    "The Pentagon said how many troops are in Syria.",
    "The plan for troops in Syria is classified.",
  ])("is not kept back: %s", (text) => {
    expect(findWithheld(read(text, "en"))).toEqual([]);
  });
});
