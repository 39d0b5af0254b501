import { expect, test } from "vitest";
import { readSince, readStandpoint } from "./viewpoint.ts";

const now = "2026-11-24T09:30:00.000Z";

test("nothing asked is today, as the public knows it", () => {
  const { value, wrong } = readStandpoint({}, now);
  expect(wrong).toEqual([]);
  expect(value).toMatchObject({ asOf: "2026-11-24", knownAt: now, clock: "public" });
  expect(value.chosen).toEqual({ asOf: false, knownAt: false, clock: false });
});

test("a day means its end, and the question is about that day", () => {
  const { value } = readStandpoint({ knownAt: "2021-02-18" }, now);
  expect(value).toMatchObject({ asOf: "2021-02-18", knownAt: "2021-02-18T23:59:59.999Z", knownOn: "2021-02-18" });
});

test("an instant is taken as it is, in UTC", () => {
  expect(readStandpoint({ knownAt: "2021-02-18T12:00:00+02:00" }, now).value.knownAt).toBe("2021-02-18T10:00:00.000Z");
});

test("one may ask about a day earlier than the knowledge", () => {
  const { value } = readStandpoint({ knownAt: "2024-12-20", asOf: "2024-12-01", clock: "recorded" }, now);
  expect(value).toMatchObject({ asOf: "2024-12-01", knownOn: "2024-12-20", clock: "recorded" });
});

test("nobody knows the future", () => {
  expect(readStandpoint({ knownAt: "2031-01-01" }, now).value.knownAt).toBe(now);
});

test("a field left blank was not given", () => {
  expect(readStandpoint({ knownAt: "", clock: "" }, now).wrong).toEqual([]);
});

test("what is wrong is named with what would do", () => {
  const { value, wrong } = readStandpoint({ knownAt: "2021-02-30", asOf: "yesterday", clock: "atomic" }, now);
  expect(value).toMatchObject({ asOf: "2026-11-24", knownAt: now, clock: "public" });
  expect(wrong.map(({ name, given }) => [name, given])).toEqual([
    ["knownAt", "2021-02-30"],
    ["clock", "atomic"],
    ["asOf", "yesterday"],
  ]);
  for (const { allowed } of wrong) expect(allowed).not.toBe("");
});

test("a chart starts at a year or at the first figure", () => {
  expect(readSince({ since: "2014" }, now)).toEqual({ value: "2014", wrong: [] });
  expect(readSince({ since: "all" }, now)).toEqual({ value: "all", wrong: [] });
  expect(readSince({}, now)).toEqual({ value: undefined, wrong: [] });
  expect(readSince({ since: "2031" }, now).wrong).toHaveLength(1);
});
