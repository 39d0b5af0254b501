import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../env.ts";
import { readEvents } from "./read-events.ts";

const head = "id,date,type,title,series,publisher,cited_title,url";

it("reads an event with its date's precision and its series", () => {
  expect(readEvents(`${head}\na,2021-02,decision,"A plan, agreed",us-iraq  us-syria,,,\n`)).toEqual([
    {
      id: "a",
      date: { date: "2021-02", precision: "month" },
      type: "decision",
      title: "A plan, agreed",
      series: ["us-iraq", "us-syria"],
      publisher: null,
      citedTitle: null,
      url: null,
    },
  ]);
});

it("names the event that is none", () => {
  expect(() => readEvents(`${head}\nbad-one,2021-13,decision,A,us-iraq,,,\n`)).toThrow(/bad-one.*2021-13/s);
  expect(() => readEvents(`${head}\nodd-type,2021,party,A,us-iraq,,,\n`)).toThrow(/odd-type/);
});

it("reads all that ships", () => {
  const events = readEvents(readFileSync(join(ROOT, "data", "events.csv"), "utf8"));
  expect(events.length).toBeGreaterThanOrEqual(20);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});
