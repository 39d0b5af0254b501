import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { look, SourceDefinition } from "../look/index.ts";
import { context } from "../testing/origin.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "muster-file-"));
  await mkdir(join(root, "notes/deep"), { recursive: true });
  await writeFile(join(root, "notes/b.md"), "b");
  await writeFile(join(root, "notes/a.md"), "a");
  await writeFile(join(root, "notes/deep/c.txt"), "c");
  await writeFile(join(root, "notes/picture.png"), "no text");
  await writeFile(join(root, "notes/.hidden.md"), "hidden");
  await writeFile(join(root, "outside.md"), "outside");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const lookAt = (locator: string, options: object = {}, known: readonly string[] = []) =>
  look(SourceDefinition.parse({ id: "notes", kind: "file", locator, options }), context({ root, known }));

async function locators(locator: string, options?: object): Promise<string[]> {
  const came = await lookAt(locator, options);
  return came.outcome === "seen" ? came.captures.map((capture) => capture.locator) : [came.outcome];
}

describe("a file source", () => {
  it("is one document where it names one file", async () => {
    const came = await lookAt("notes/a.md");
    expect(came).toMatchObject({
      outcome: "seen",
      captures: [{ locator: "a.md", mediaType: "text/markdown", url: null }],
    });
  });

  it("is a document for each file below a folder, in order, hidden ones and other kinds left out", async () => {
    expect(await locators("notes")).toEqual(["a.md", "b.md", "deep/c.txt"]);
    expect(await locators("notes", { extensions: ["txt"] })).toEqual(["deep/c.txt"]);
  });

  it("tells which documents went away", async () => {
    expect(await lookAt("notes", {}, ["a.md", "gone.md"])).toMatchObject({ outcome: "seen", gone: ["gone.md"] });
  });

  it("follows no link out of its folder, says so, and does not take it for gone", async () => {
    await symlink(join(root, "outside.md"), join(root, "notes/link.md"));
    const came = await lookAt("notes", {}, ["link.md"]);
    expect(came).toMatchObject({ outcome: "seen", gone: [], skipped: [{ locator: "link.md", code: "symbolic-link" }] });
    expect(JSON.stringify(came)).not.toContain("outside");
  });

  it("leaves out a file that is too large, with the reason, and keeps the others", async () => {
    const came = await lookAt("notes", { maxBytes: 1 });
    expect(came).toMatchObject({ outcome: "seen", skipped: [] });
    await writeFile(join(root, "notes/b.md"), "more than one byte");
    expect(await lookAt("notes", { maxBytes: 1 })).toMatchObject({ skipped: [{ locator: "b.md", code: "too-large" }] });
  });

  it.each(["nowhere.md", "nowhere"])("is gone where there is nothing: %s", async (locator) => {
    expect(await lookAt(locator)).toMatchObject({ outcome: "gone", code: "file-missing" });
  });
});

const dataset = (locator: string, options: object = {}) =>
  look(SourceDefinition.parse({ id: "rows", kind: "dataset", locator, options }), context({ root }));

describe("a dataset", () => {
  it("is told by its name, or by what the source says of it", async () => {
    await writeFile(join(root, "rows.csv"), "a,b\n1,2\n");
    await writeFile(join(root, "rows.dat"), "{}\n");
    expect(await dataset("rows.csv")).toMatchObject({ captures: [{ mediaType: "text/csv" }] });
    expect(await dataset("rows.dat", { format: "jsonl" })).toMatchObject({
      captures: [{ mediaType: "application/x-ndjson" }],
    });
    expect(await dataset("rows.dat")).toMatchObject({ outcome: "failed", code: "wrong-type" });
  });
});
