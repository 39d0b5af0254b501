import { parsePartialDate } from "@muster/model";
import { describe, expect, it } from "vitest";
import { read } from "../reading/read.ts";
import { DateReader } from "./dates.ts";

/** The dates of a text, seen from a day of publication: their words, the date, and whether they only point to that day. */
function datesOf(text: string, published = "2021-02-18", ahead = false): string[] {
  const reading = read(text, "en");
  const found = new DateReader(reading, parsePartialDate(published)).in(0, reading.tokens.count, ahead);
  return found.map(({ date, from, to, near }) => `${reading.words(from, to)}: ${date.date}${near ? ", near" : ""}`);
}

describe("a date in a text of 18 February 2021", () => {
  it.each([
    ["They came in 2020.", "2020: 2020"],
    ["They came (2014) for good.", "2014: 2014"],
    ["They came on 2020-02-18.", "2020-02-18: 2020-02-18"],
    ["They came in 2020-02.", "2020-02: 2020-02"],
    ["They came on 18/02/2020.", "18/02/2020: 2020-02-18"],
    ["They came on 02/18/2020.", "02/18/2020: 2020-02-18"],
    ["They came at the start of 2020.", "2020: 2020-01"],
    ["They came by the end of 2020.", "2020: 2020-12"],
    ["They came on 18 February 2020.", "18 February 2020: 2020-02-18"],
    ["They came on February 18, 2020.", "February 18, 2020: 2020-02-18"],
    ["They came on the 18th of February 2020.", "18th of February 2020: 2020-02-18"],
    ["They came on Sept. 3, 2020.", "Sept. 3, 2020: 2020-09-03"],
    ["They came in May 2020.", "May 2020: 2020-05"],
    ["They came from 15 to 19 June 2020.", "15 to 19 June 2020: 2020-06-19"],
  ])("written in full: %s", (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  it.each([
    ["They come in January.", "January: 2021-01", "January: 2022-01"],
    ["They come in February.", "February: 2021-02", "February: 2021-02"],
    ["They come in May to stay.", "May: 2020-05", "May: 2021-05"],
    ["They come on 30 June to stay.", "30 June: 2020-06-30", "30 June: 2021-06-30"],
    ["They came last February.", "February: 2020-02", "February: 2020-02"],
    ["They come next January.", "January: 2022-01", "January: 2022-01"],
  ])("without a year, of what was and of what is to come: %s", (text, was, ahead) => {
    expect(datesOf(text)).toEqual([was]);
    expect(datesOf(text, "2021-02-18", true)).toEqual([ahead]);
  });

  it.each([
    ["They came a year ago.", "a year ago: 2020"],
    ["They came three months earlier.", "three months earlier: 2020-11"],
    ["They came 18 months ago.", "18 months ago: 2019-08"],
    ["They came a decade ago.", "a decade ago: 2011"],
    ["They came last year.", "last year: 2020"],
    ["They came last month.", "last month: 2021-01"],
    ["They came last week.", "last week: 2021-02"],
    ["They come next year.", "next year: 2022"],
    ["They came last summer.", "last summer: 2020"],
    ["They came this year.", "this year: 2021"],
    ["They came this week.", "this week: 2021-02-18, near"],
    ["They came yesterday.", "yesterday: 2021-02-17, near"],
    ["They came on Thursday.", "Thursday: 2021-02-18, near"],
  ])("told from that day: %s", (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  it.each([
    "Some 2014 soldiers came.",
    "They may leave, and the march began.",
    "They came on 30 February 2020.",
    "They came to the 2,021 others.",
  ])("is none: %s", (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it.each([
    ["They came in May to stay.", "2021-02", "May: 2020-05"],
    ["They came in May to stay.", "2021", "May: 2021-05"],
    ["They came yesterday.", "2021-02", "yesterday: 2021-02, near"],
    ["They came last month.", "2021-02", "last month: 2021-01"],
    ["They came last year.", "2021", "last year: 2020"],
    ["They came yesterday.", "2021-01-01", "yesterday: 2020-12-31, near"],
    ["They came last month.", "2021-01-31", "last month: 2020-12"],
  ])("%s (seen from %s)", (text, published, date) => {
    expect(datesOf(text, published)).toEqual([date]);
  });

  it("covers the numbers that it is written with", () => {
    const reading = read("They came on 18 February 2020 with 900 men.", "en");
    const dates = new DateReader(reading, parsePartialDate("2021-02-18"));
    const covered = Array.from({ length: reading.tokens.count }, (_, at) => at).filter((at) =>
      dates.covers(at, at + 1),
    );
    expect(covered.map((at) => reading.words(at, at + 1))).toEqual(["18", "February", "2020"]);
  });
});
