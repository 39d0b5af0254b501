import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../reading/read.ts";
import { readDigits } from "./digits.ts";
import { findFigures } from "./find-figures.ts";
import { readNumberWords } from "./number-words.ts";

describe("readDigits", () => {
  it.each([
    ["4,000", 4000],
    ["4.000", 4000],
    ["4'000", 4000],
    ["4 000", 4000],
    ["1,234,567", 1_234_567],
    ["2500", 2500],
  ])("reads %s as thousands", (digits, value) => {
    expect(readDigits(digits)).toEqual({ is: "whole", value });
  });

  it.each([
    ["2.5", 2.5],
    ["4,5", 4.5],
    ["12.34", 12.34],
  ])("reads %s as a decimal", (digits, value) => {
    expect(readDigits(digits)).toEqual({ is: "decimal", value });
  });

  it.each(["1,2345", "1,234,56", "00,500", "1.2.3", "1234567890"])("never repairs %s", (digits) => {
    expect(readDigits(digits)).toEqual({ is: "malformed" });
  });
});

describe("readNumberWords", () => {
  it.each([
    ["two thousand five hundred", 2500],
    ["twenty-five hundred", 2500],
    ["a hundred and fifty", 150],
    ["a hundred and twenty-five thousand", 125_000],
    ["two dozen", 24],
    ["a thousand", 1000],
    ["nine and a half thousand", 9500],
    ["forty-odd thousand", 40_000],
  ])("reads all of “%s”", (words, value) => {
    const reading = read(words, "en");
    expect(readNumberWords(reading, 0)).toEqual({ value, to: reading.tokens.count });
  });

  it.each(["one", "a", "hundred", "thousands", "troops"])("reads no number in “%s”", (words) => {
    expect(readNumberWords(read(words, "en"), 0)).toBeNull();
  });

  it.each([
    ["five twelve", "five"],
    ["a hundred soldiers and five", "a hundred"],
    ["a dozen or two", "a dozen"],
  ])("reads “%s” as far as it goes", (words, number) => {
    const reading = read(words, "en");
    expect(reading.words(0, readNumberWords(reading, 0)?.to ?? 1)).toBe(number);
  });
});

/** The numbers of a text: their words, what they hold, and why they cannot count people. */
function figuresOf(text: string): string[] {
  const reading = read(text, "en");
  return findFigures(reading).map(({ from, to, low, high, not }) => {
    const value = low === high ? `${high}` : `${low} to ${high}`;
    return `${reading.words(from, to)}: ${not === null ? value : not.by}`;
  });
}

describe("findFigures", () => {
  it.each([
    ["They have 4 000 men.", ["4 000: 4000"]],
    ["They have 2.5k men.", ["2.5k: 2500"]],
    ["They have 4,5 thousand men.", ["4,5 thousand: 4500"]],
    ["They have 4.500 thousand men.", ["4.500 thousand: 4500"]],
    ["They have 5 hundred men.", ["5 hundred: 500"]],
    ["They have 2,500 (two thousand five hundred) men.", ["2,500 (two thousand five hundred): 2500"]],
    ["They have 900US soldiers and 2,500troops.", ["900: 900", "2,500: 2500"]],
  ])("reads one number: %s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it.each([
    ["Between 800 and 900 came.", ["Between 800 and 900: 800 to 900"]],
    ["Between 800 and about 900 came.", ["Between 800 and about 900: 800 to 900"]],
    ["It takes 800 to 900.", ["800 to 900: 800 to 900"]],
    ["It takes 800-900.", ["800-900: 800 to 900"]],
    ["It takes 2 to 3 thousand.", ["2 to 3 thousand: 2000 to 3000"]],
    ["It takes two or three hundred.", ["two or three hundred: 200 to 300"]],
    ["It takes 2-3,000.", ["2-3,000: 2000 to 3000"]],
    ["It rose from 500 to 4,000.", ["500: 500", "4,000: 4000"]],
    ["It grew in a month, 24 to 4,000.", ["24: 24", "4,000: 4000"]],
    ["They had several hundred, or hundreds.", ["several hundred: 300 to 900", "hundreds: 200 to 999"]],
    [
      "They had a few thousand, of tens of thousands.",
      ["a few thousand: 2000 to 5000", "tens of thousands: 20000 to 99999"],
    ],
  ])("reads a range or none: %s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

const NOT_PEOPLE: Readonly<Record<string, readonly [string, ...string[]]>> = {
  money: ["It cost $«2,500».", "It cost EUR «2,500»."],
  designation: ["Read Resolution «2100» and No. «5».", "An F-«16» and a CH-«47» came.", "It was # «12»."],
  joined: ["It was in the «1990»s.", "They hold «155»mm guns."],
  footnote: ["They left.«12» Then they came.", "They left.[«12»] Then they came."],
  address: ["See www.example.org/«900» for it."],
  clock: ["They came at «10»:«30».", "It was a ratio of «3»:«1»."],
  percent: ["It rose «12» percent, or «12»%.", "It is a «12»-percent rise.", "It takes «70» to «80»%."],
  ordinal: ["The «82»nd division came."],
  measure: ["It is «30» km long.", "It was a «30»-mile march."],
  time: ["They stay «30» days.", "It was a «30»-day stay."],
  age: ["He is aged «34»."],
  decimal: ["It was «2.5» then.", "It was «171,00» then."],
  malformed: ["It was «1,2345» then.", "It was «1000000000» then."],
};

describe("what counts no people", () => {
  it.each(Object.entries(NOT_PEOPLE).flatMap(([by, texts]) => texts.map((text) => [by, text] as const)))(
    "%s: %s",
    (by, text) => {
      const numbers = [...text.matchAll(/«(.*?)»/g)].map(([, number]) => `${number}: ${by}`);
      expect(figuresOf(text.replace(/[«»]/g, ""))).toEqual(numbers);
    },
  );

  it("has a case for every reason", () => {
    const code = ["not-people.ts", "find-figures.ts"].map((file) =>
      readFileSync(new URL(file, import.meta.url), "utf8"),
    );
    const reasons = new Set([...code.join("").matchAll(/\bno\("([a-z-]+)"/g)].flatMap(([, by]) => by ?? []));
    expect([...reasons].toSorted()).toEqual(Object.keys(NOT_PEOPLE).toSorted());
  });

  it.each(["2,500 troops", "a sub-2,000 force", "2,500-strong", "in 2021"])("has nothing against “%s”", (text) => {
    expect(findFigures(read(text, "en"))).toMatchObject([{ not: null }]);
  });
});
