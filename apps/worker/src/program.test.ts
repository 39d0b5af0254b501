import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runEntry } from "./testing/processes.ts";

const main = join(import.meta.dirname, "main.ts");

async function muster(args: readonly string[], input = "") {
  const running = runEntry(main, args);
  running.child.stdin?.end(input);
  const { code } = await running.ended;
  return { code, out: running.stdout, err: running.stderr.join("\n") };
}

const text = "The Pentagon said some 2,500 US troops remain in Iraq.";

describe("muster", () => {
  it.each([
    ["start"],
    ["worker"],
    ["source"],
    ["source", "add"],
    ["source", "list"],
    ["source", "apply"],
    ["source", "enable"],
    ["source", "disable"],
    ["check"],
    ["extract"],
    ["facts"],
    ["changes"],
    ["migrate"],
  ])("explains itself with examples: %s %s", async (...command) => {
    const { code, out } = await muster([...command, "--help"]);
    expect(code).toBe(0);
    expect(out.join("\n")).toMatch(/^Usage: muster /);
    expect(out.join("\n")).toMatch(/Examples:\n {2}\$ /);
  });

  it.each([
    ["a command that is none", ["chekc"]],
    ["an option that is none", ["facts", "--serie", "us-iraq"]],
    ["a date that is none", ["facts", "--as-of", "2021-02-30"]],
    ["an argument too few", ["extract"]],
    ["neither a source nor all", ["check"]],
    ["a source without its kind", ["source", "add", "a", "--locator", "a.txt"]],
    ["nothing at all", []],
  ])("refuses %s with exit code 2 and says so on standard error", async (_, args) => {
    const { code, out, err } = await muster(args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err).not.toBe("");
  });
});

describe("muster extract", () => {
  it("prints one JSON document and nothing else there", async () => {
    const { code, out } = await muster(["extract", "-", "--json", "--published", "2021-02-18"], text);
    expect(code).toBe(0);
    expect(out).toHaveLength(1);
    const { claims } = JSON.parse(out[0] ?? "");
    expect(claims).toMatchObject([
      {
        series: "us-iraq",
        force: { id: "us", name: "United States" },
        place: { id: "iq", name: "Iraq" },
        mission: null,
        population: "troops",
        kind: "level",
        modality: "reported",
        polarity: "asserted",
        quantity: { low: null, high: null, point: 2500, qualifier: "about", words: "some 2,500" },
        asOf: { date: "2021-02-18", precision: "day" },
        evidence: { exact: "some 2,500 US troops", start: 18, end: 38 },
      },
    ]);
    expect(text.slice(18, 38)).toBe("some 2,500 US troops");
  });

  it("fails with exit code 1 on a file that is not there", async () => {
    const { code, err } = await muster(["extract", "nowhere.txt"]);
    expect(code).toBe(1);
    expect(err).toContain("nowhere.txt");
  });

  it("answers a batch line by line in its order, a bad line with its reason", async () => {
    const lines = [
      JSON.stringify({ id: "b", text, published: "2021-02-18" }),
      "{",
      JSON.stringify({ id: "a", text: "Nothing is counted here." }),
    ];
    const { code, out } = await muster(["extract", "--batch"], `${lines.join("\n")}\n`);
    expect(code).toBe(1);
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      { id: "b", claims: [{ series: "us-iraq" }] },
      { id: null, line: 2, error: expect.any(String) },
      { id: "a", claims: [] },
    ]);
  });

  it("explains what became of every number", async () => {
    const { out } = await muster(["extract", "-", "--explain"], "Some 14 rockets hit the base.");
    expect(out.join("\n")).toMatch(/rejected .*14/);
  });
});
