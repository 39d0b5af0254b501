import { describe, expect, it } from "vitest";
import { placeLocator } from "./place-locator.ts";

describe("placeLocator", () => {
  it.each([
    ["a path of the catalogue's folder", "notes", "/srv/muster/data", "data/notes"],
    ["a path up from it", "../README.md", "/srv/muster/data", "README.md"],
    ["a path out of the checkout", "../../reports", "/srv/muster/data", "/srv/reports"],
    ["an absolute path inside", "/srv/muster/data/notes", "/tmp", "data/notes"],
    ["an absolute path elsewhere", "/var/reports", "/srv/muster/data", "/var/reports"],
    ["a folder beside the checkout with its name before", "/srv/muster-data/a.txt", "/tmp", "/srv/muster-data/a.txt"],
    ["the checkout itself", ".", "/srv/muster", "/srv/muster"],
    ["an address", "https://example.org/a", "/srv/muster", "https://example.org/a"],
  ])("keeps %s", (_, locator, base, kept) => {
    expect(placeLocator(locator, { base, root: "/srv/muster" })).toBe(kept);
  });
});
