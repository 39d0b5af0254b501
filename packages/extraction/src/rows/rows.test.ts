import { verifyEvidence } from "@muster/model";
import { describe, expect, it } from "vitest";
import { DatasetMapping, extractRows } from "./index.ts";

const mapping = DatasetMapping.parse({
  key: "key",
  force: "force",
  forceName: "force_name",
  place: "place",
  placeName: "place_name",
  low: "low",
  high: "high",
  point: "point",
  qualifier: "qualifier",
  asOf: "as_of",
  publisher: { constant: "The Archive" },
  modality: { column: "status", values: { ceiling: "authorised", "": "reported" } },
  standing: "standing",
  note: "note",
});

const HEADER = "key,force,force_name,place,place_name,low,high,point,qualifier,as_of,status,standing,note\n";
const read = (rows: string): ReturnType<typeof extractRows> =>
  extractRows({ text: HEADER + rows, format: "csv", mapping });

describe("extractRows", () => {
  it("makes each row a claim whose evidence is the row", () => {
    const row = 'a,us,United States,iq,Iraq,,,2500,about,2021-01-15,,,"said twice, once in print"';
    const { claims, rejected } = read(`${row}\n`);
    expect(rejected).toEqual([]);
    expect(claims[0]).toMatchObject({
      series: "us-iraq",
      key: "a",
      kind: "level",
      modality: "reported",
      quantity: { point: 2500, qualifier: "about", words: "about 2,500" },
      asOf: { date: "2021-01-15", precision: "day" },
      citation: { publisher: "The Archive", published: null },
      note: "said twice, once in print",
      standing: null,
    });
    expect(claims[0]?.evidence.exact).toBe(row);
  });

  it("finds a row's place after quoted line breaks and characters beyond the first plane", () => {
    const first = 'a,us,United States,iq,Iraq,,,2500,about,2021,,,"two\n🪖🪖 lines"';
    const second = "b,us,United States,sy,Syria,,,900,exact,2021,,,𝄞";
    const { claims } = read(`${first}\r\n\n${second}`);
    expect(claims.map((c) => c.evidence.exact)).toEqual([first, second]);
    const text = `${HEADER}${first}\r\n\n${second}`;
    for (const claim of claims) expect(verifyEvidence(text, claim.evidence)).toEqual({ ok: true });
  });

  it("keeps what a source says of its own rows", () => {
    const { claims } = read(
      "a,us,United States,sy,Syria,,,200,exact,2018-12,,typo,\nb,us,United States,iq,Iraq,,4087,,up to,2016-05,ceiling,,\n",
    );
    expect(claims[0]?.standing).toBe("typo");
    expect(claims[1]).toMatchObject({ modality: "authorised", quantity: { high: 4087, words: "up to 4,087" } });
  });

  it("rejects a bad row with its number, line and reason, and nothing else", () => {
    const good = "g,us,United States,iq,Iraq,,,2500,exact,2021,,,";
    const { claims, rejected } = read(
      [
        good,
        "x,us,United States,iq,Iraq,,,many,exact,2021,,,",
        good,
        "y,,,iq,Iraq,,,5,exact,2021,,,",
        "z,us",
        "w,us,U,iq,Iraq,,,,exact,2021-13,,,",
        good,
      ].join("\n"),
    );
    expect(claims).toHaveLength(3);
    expect(rejected.map(({ row, line }) => [row, line])).toEqual([
      [2, 3],
      [4, 5],
      [5, 6],
      [6, 7],
    ]);
    expect(rejected[0]?.why).toContain('point is "many"');
    expect(rejected[1]?.why).toBe("force is empty.");
    expect(rejected[2]?.why).toContain("2 cells where the header has 13");
  });

  it("rejects the data when a mapped column is missing", () => {
    const { claims, rejected } = extractRows({ text: "force,place\nus,iq\n", format: "csv", mapping });
    expect(claims).toEqual([]);
    expect(rejected[0]?.why).toContain('"as_of"');
  });

  it("reads JSON lines", () => {
    const line = '{"key":"a","force":"us","place":"sy","point":900,"as_of":"2021-02","note":"🪖"}';
    const { claims, rejected } = extractRows({ text: `\n  ${line}\n{"no":[]}\nnot json\n`, format: "jsonl", mapping });
    expect(claims[0]).toMatchObject({ force: { id: "us", name: "us" }, quantity: { point: 900, qualifier: "exact" } });
    expect(claims[0]?.evidence.exact).toBe(line);
    expect(rejected.map(({ row, line }) => [row, line])).toEqual([
      [2, 3],
      [3, 4],
    ]);
  });

  it("asks a mapping for what no claim can do without", () => {
    expect(DatasetMapping.safeParse({ force: "force", place: "place" }).success).toBe(false);
    expect(DatasetMapping.safeParse({ force: "f", place: "p", asOf: "d", colour: "c" }).success).toBe(false);
  });
});
