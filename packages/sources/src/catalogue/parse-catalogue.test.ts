import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CatalogueError, parseCatalogue } from "./parse-catalogue.ts";

const read = (yaml: string) => parseCatalogue(yaml, "sources.yaml");
const faultsOf = (yaml: string) => {
  try {
    read(yaml);
  } catch (error) {
    if (error instanceof CatalogueError) return error.faults.map(({ line, field }) => `${line} ${field}`);
    throw error;
  }
  return [];
};

describe("parseCatalogue", () => {
  it("fills in what is left out", () => {
    expect(read("sources:\n  - { id: notes, kind: file, title: Notes, locator: data/notes }\n")).toEqual({
      flagships: [],
      events: null,
      sources: [
        {
          id: "notes",
          kind: "file",
          title: "Notes",
          locator: "data/notes",
          options: { extensions: ["md", "txt", "html", "htm"], maxBytes: 10 * 1024 * 1024 },
          publisher: null,
          schedule: "hourly",
          enabled: true,
          mapping: null,
          published: null,
        },
      ],
    });
  });

  it("reads a date with its precision", () => {
    const { sources } = read("sources:\n  - { id: a, kind: file, title: A, locator: a.txt, published: '2021-02' }\n");
    expect(sources[0]?.published).toEqual({ date: "2021-02", precision: "month" });
  });

  it.each([
    ["a tab where YAML allows none", "sources:\n\t- id: a\n", ["2 "]],
    [
      "a schedule that is none",
      "sources:\n  - id: a\n    kind: file\n    title: A\n    locator: a\n    schedule: often\n",
      ["6 sources.0.schedule"],
    ],
    [
      "a field nobody knows",
      "sources:\n  - id: a\n    kind: file\n    title: A\n    locator: a\n    shedule: hourly\n",
      ["6 sources.0.shedule"],
    ],
    ["a missing title", "sources:\n  - id: a\n    kind: file\n    locator: a\n", ["2 sources.0.title"]],
    [
      "a page that is no address",
      "sources:\n  - { id: a, kind: page, title: A, locator: file:///etc/passwd }\n",
      ["2 sources.0.locator"],
    ],
    [
      "an id twice",
      "sources:\n  - { id: a, kind: file, title: A, locator: a }\n  - { id: a, kind: file, title: B, locator: b }\n",
      ["3 sources.1.id"],
    ],
    [
      "a dataset without a mapping",
      "sources:\n  - { id: a, kind: dataset, title: A, locator: a.csv }\n",
      ["2 sources.0.mapping"],
    ],
    [
      "a mapping of prose",
      "sources:\n  - { id: a, kind: file, title: A, locator: a, mapping: { force: x } }\n",
      ["2 sources.0.mapping"],
    ],
    ["no sources at all", "source: []\n", ["1 sources", "1 "]],
  ])("names line and field of %s", (_, yaml, faults) => {
    expect(faultsOf(yaml).toSorted()).toEqual(faults.toSorted());
  });

  it("is not blown up by aliases", () => {
    const rows = Array.from(
      { length: 9 },
      (_, at) =>
        `${String.fromCharCode(98 + at)}: &${String.fromCharCode(98 + at)} [${`*${String.fromCharCode(97 + at)},`.repeat(9)}]`,
    );
    expect(() => read(`a: &a [x,x,x,x,x,x,x,x,x]\n${rows.join("\n")}\n`)).toThrow(/alias/i);
  });

  it("takes the catalogue that ships", () => {
    const file = join(import.meta.dirname, "../../../../data/sources.yaml");
    const { sources, flagships, events } = parseCatalogue(readFileSync(file, "utf8"), "data/sources.yaml");
    expect(sources.filter(({ enabled }) => enabled).map(({ id }) => id)).toEqual([
      "reference-figures",
      "research-notes",
    ]);
    expect(sources.filter(({ enabled, kind }) => !enabled && kind === "page").length).toBeGreaterThanOrEqual(4);
    expect(flagships).toEqual(["nato-mission-iraq", "us-iraq", "us-syria"]);
    expect(events).toBe("events.csv");
  });
});
