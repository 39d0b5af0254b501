import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { verifyEvidence } from "@muster/model";
import { describe, expect, test } from "vitest";
import { readFigures } from "./read-figures.ts";

const ask = (...args: string[]): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], {
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
};

describe("the command", () => {
  test("answers with what could be read then, and says who said so", () => {
    expect(ask("us-syria", "2024-12-01", "2024-12-18")).toStrictEqual({
      status: 0,
      err: "",
      out: `United States in Syria on 1 December 2024, as known on 18 December 2024

  900

Reported for 28 September 2024 by IRNA (Reuters). Carried forward: no newer figure is known.

IRNA (Reuters): US, Iraq agree to end anti-Daesh coalition mission
https://en.irna.ir/news/85610001/US-Iraq-agree-to-end-anti-Daesh-coalition-mission
`,
    });
  });

  test.each([
    ["two days later the Pentagon has counted again", ["us-syria", "2024-12-01", "2024-12-20"], "about 2,000"],
    ["the retracted 4,000 never answers", ["us-syria", "2017-10-31"], "between 800 and 900"],
    ["June 2017, before the documents were freed", ["us-iraq", "2017-06-15", "2021-03-03"], "more than 5,000"],
    ["and since", ["us-iraq", "2017-06-15", "2021-03-04"], "about 7,600"],
    ["NATO after the decision to grow", ["nato-mission-iraq", "2021-03-01", "2022-01-01"], "about 300"],
    ["before there was anything to read", ["nato-mission-iraq", "2018-01-01"], "unknown"],
  ])("%s", (_, args, figure) => {
    const { status, out } = ask(...args);
    expect([status, out.split("\n")[2]?.trim()]).toStrictEqual([0, figure]);
  });

  test("a plan stands beside the answer, never in it", () => {
    const { out } = ask("nato-mission-iraq", "2021-02-18");
    const [answer, besides] = out.split("Besides:\n");
    expect(answer).not.toContain("4,000");
    expect(besides).toContain("- Planned for 18 February 2021: about 4,000 (CNBC: ");
    expect(besides).toContain("- Authorised for 18 February 2021: up to 500 (junge Welt (AFP/dpa): ");
  });

  test.each([
    ["no series", ["us-mars", "2021-01-01"], 1, '"us-mars" is not a series.\n'],
    ["no day", ["us-iraq", "2021-02-30"], 1, '"2021-02-30" is not a date: write 2021, 2021-02 or 2021-02-18.\n'],
    ["a month for a day", ["us-iraq", "2021-02"], 1, 'asOf is a day (2021-02-18), not "2021-02".\n'],
  ])("%s: refused in words", (_, args, status, err) => {
    expect(ask(...args)).toStrictEqual({ status, out: "", err });
  });

  test("without a question it says how to ask", () => {
    expect(ask()).toMatchObject({ status: 2, out: "", err: expect.stringContaining("<series> is one of") });
    expect(ask("--help")).toMatchObject({ status: 0, err: "", out: expect.stringContaining("<series> is one of") });
  });
});

test("every figure rests on its row, to the character", () => {
  const rows = readFileSync(join(import.meta.dirname, "../figures.jsonl"), "utf8");
  const versions = [...readFigures(rows, "2026-11-24T00:00:00.000Z").values()].flatMap((line) => line.versions);
  expect(versions).toHaveLength(rows.trimEnd().split("\n").length);
  for (const { said } of versions) expect(verifyEvidence(rows, said.claim.evidence)).toStrictEqual({ ok: true });
});
