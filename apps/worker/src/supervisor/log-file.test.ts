import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLogFile } from "./log-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "muster-log-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("keeps the newest lines, and one full file before them", () => {
  const path = join(folder, "logs", "worker.log");
  const write = openLogFile(path, 20);
  for (const text of ["first of three lines\n", "x\n", "second of three\n", "third of three lines\n", "last\n"])
    write(text);
  expect(readFileSync(path, "utf8")).toBe("last\n");
  expect(readFileSync(`${path}.1`, "utf8")).toBe("x\nsecond of three\nthird of three lines\n");
});

it("goes on where a former process ended", () => {
  const path = join(folder, "worker.log");
  openLogFile(path, 20)("a line of twenty-one.\n");
  openLogFile(path, 20)("after it\n");
  expect(readFileSync(path, "utf8")).toBe("after it\n");
});
