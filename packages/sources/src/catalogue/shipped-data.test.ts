import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { z } from "zod";

const data = join(import.meta.dirname, "../../../../data");
const read = (name: string): string => readFileSync(join(data, name), "utf8");
const Row = z.record(z.string(), z.string());
const rowsOf = (name: string) => Row.array().parse(parseCsv(read(name), { columns: true }));

const Note = z.object({
  title: z.string().min(1),
  published: z.iso.date(),
  cites: z.array(z.object({ publisher: z.string(), title: z.string().nullish(), url: z.url().nullish() })).min(1),
});

describe("data/reference-figures.csv", () => {
  const rows = rowsOf("reference-figures.csv");

  it("names each figure once", () => {
    expect(rows.length).toBeGreaterThanOrEqual(112);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it("gives a figure in every row, but for those that are withheld", () => {
    for (const { key, kind, low, high, point } of rows)
      expect([key, [low, high, point].some((cell) => cell !== "")]).toEqual([key, kind !== "withheld"]);
  });

  it("keeps the figures known to be wrong, and says so", () => {
    const marked = rows.filter(({ standing }) => standing !== "");
    expect(marked.map(({ standing, low, point }) => `${standing} ${point || low}`).toSorted()).toEqual([
      "misreport 5000",
      "misreport 600",
      "retracted 4000",
      "typo 171000",
      "typo 200",
    ]);
  });

  it("plots no plan, ceiling, average, base or other count on a flagship's reported line", () => {
    const line = rows.filter(
      ({ force, place, mission, count_basis, kind, modality, standing }) =>
        kind === "level" &&
        modality === "reported" &&
        standing === "" &&
        count_basis === "" &&
        mission === "" &&
        force === "us" &&
        place === "sy",
    );
    const points = line.map(({ point, low }) => Number(point || low)).toSorted((a, b) => a - b);
    expect(points.length).toBeGreaterThan(5);
    expect(points).not.toContain(4000);
    expect(points).not.toContain(200);
  });

  it("cites a publisher for every figure, or says why it cannot", () => {
    for (const { key, publisher, note } of rows) expect([key, publisher !== "" || note !== ""]).toEqual([key, true]);
  });
});

describe("data/notes", () => {
  const notes = readdirSync(join(data, "notes")).filter((name) => name.endsWith(".md"));

  it("holds at least fifteen notes from 2014 to 2026, each with its citations", () => {
    expect(notes.length).toBeGreaterThanOrEqual(15);
    const years = notes.map((name) => {
      const front = /^---\n([^]*?)\n---\n/.exec(read(`notes/${name}`))?.[1] ?? "";
      return Number(Note.parse(parseYaml(front)).published.slice(0, 4));
    });
    expect([Math.min(...years), Math.max(...years)]).toEqual([2014, 2026]);
  });
});

describe("data/events.csv", () => {
  it("holds at least twenty events, each with who reported it", () => {
    const events = rowsOf("events.csv");
    expect(events.length).toBeGreaterThanOrEqual(20);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const { id, publisher } of events) expect([id, publisher !== ""]).toEqual([id, true]);
  });
});
