import { expect, test } from "vitest";
import { chooseRevision } from "./choose-revision.ts";

const revisions = [
  { id: "aa", number: 1 },
  { id: "bb", number: 2 },
  { id: "cc", number: 3 },
];

test("the newest revision, unless the address asks for one", () => {
  expect(chooseRevision({}, revisions)).toEqual({ revision: 3, compare: null, wrong: [] });
  expect(chooseRevision({ revision: "2" }, revisions).revision).toBe(2);
  expect(chooseRevision({ revision: "aa" }, revisions).revision).toBe(1);
});

test("any two are held against each other, also the later against the earlier", () => {
  expect(chooseRevision({ from: "1", to: "3" }, revisions).compare).toEqual({ from: 1, to: 3 });
  expect(chooseRevision({ from: "3", to: "1" }, revisions).compare).toEqual({ from: 3, to: 1 });
  expect(chooseRevision({ to: "2" }, revisions).compare).toEqual({ from: 1, to: 2 });
});

test("a revision that does not exist is told", () => {
  const { revision, wrong } = chooseRevision({ revision: "9" }, revisions);
  expect(revision).toBe(3);
  expect(wrong).toEqual([{ name: "revision", given: "9", allowed: "a revision from 1 to 3" }]);
});
