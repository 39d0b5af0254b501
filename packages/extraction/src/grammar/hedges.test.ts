import { describe, expect, it } from "vitest";
import { ENGLISH } from "../language/english/index.ts";
import { entriesOf } from "../language/entries-of.ts";
import { read } from "../reading/read.ts";
import { findFigures } from "./find-figures.ts";
import { readHedge } from "./hedges.ts";

/** The one number of a text with its hedge, as its words and its bounds. */
function hedgedOf(text: string): { words: string; estimated: boolean; quantity: object } {
  const reading = read(text, "en");
  const [figure, ...others] = findFigures(reading);
  if (figure === undefined || others.length > 0) throw new Error(`Not one number: ${text}`);
  const { from, to, quantity, estimated } = readHedge(reading, figure);
  return { words: reading.words(from, to), estimated, quantity };
}

const phrasesOf = (list: string): string[] => list.split(/[,\n]/).map((phrase) => phrase.trim());
const NONE = { low: null, high: null, point: null };

describe("readHedge", () => {
  it.each([
    ["about 500", { ...NONE, point: 500, qualifier: "about" }],
    ["nearly 500", { ...NONE, high: 500, highOpen: true, qualifier: "nearly" }],
    ["more than 500", { ...NONE, low: 500, lowOpen: true, qualifier: "more than" }],
    ["at least 500", { ...NONE, low: 500, qualifier: "at least" }],
    ["fewer than 500", { ...NONE, high: 500, highOpen: true, qualifier: "fewer than" }],
    ["up to 500", { ...NONE, high: 500, qualifier: "up to" }],
    ["between 800 and 900", { ...NONE, low: 800, high: 900, qualifier: "between" }],
    ["several hundred", { ...NONE, low: 300, high: 900, qualifier: "bucket" }],
    ["500", { ...NONE, point: 500, qualifier: "exact" }],
    ["nearly 0", { ...NONE, point: 0, qualifier: "exact" }],
  ])("gives the bounds of “%s”", (words, quantity) => {
    expect(hedgedOf(`There are ${words} there.`)).toEqual({ words, estimated: false, quantity });
  });

  it.each(entriesOf(ENGLISH.hedgesBefore).flatMap(([hedge, list]) => phrasesOf(list).map((words) => [hedge, words])))(
    "reads “%s” in “%s” before a number",
    (hedge, phrase) => {
      const words = `${phrase} 500`.replace(/ ([.-])(?= )/, "$1").replace(/(?<=[-~≈]) /, "");
      const estimated = hedge === "estimated";
      expect(hedgedOf(`They are ${words} there.`)).toMatchObject({
        words,
        estimated,
        quantity: { qualifier: estimated ? "about" : hedge },
      });
    },
  );

  it.each(entriesOf(ENGLISH.hedgesAfter).flatMap(([hedge, list]) => phrasesOf(list).map((words) => [hedge, words])))(
    "reads “%s” in “%s” after a number",
    (hedge, phrase) => {
      const words = `500 ${phrase}`.replace(/ ([+-]) ?/g, "$1");
      expect(hedgedOf(`They are ${words} there.`)).toMatchObject({ words, quantity: { qualifier: hedge } });
    },
  );

  it.each([
    ["about up to 500", "up to"],
    ["as many as about 500", "up to"],
    ["no more than 500 or so", "up to"],
    ["around an estimated 900", "about"],
  ])("lets the stronger of two hedges hold in “%s”", (words, qualifier) => {
    expect(hedgedOf(`There are ${words} there.`)).toMatchObject({ words, quantity: { qualifier } });
  });

  it.each([
    ["some additional 500", "about"],
    ["up to another 200", "up to"],
  ])("passes over a filler in “%s”", (words, qualifier) => {
    expect(hedgedOf(`They send ${words} there.`)).toMatchObject({ words, quantity: { qualifier } });
  });

  it("takes a plus between two numbers for a sum", () => {
    const reading = read("They send 500 plus 200 there.", "en");
    expect(findFigures(reading).map((figure) => readHedge(reading, figure).quantity.qualifier)).toEqual([
      "exact",
      "exact",
    ]);
  });
});
