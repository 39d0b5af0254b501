import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs", "architecture.md"), "utf8");

/** The lines of the fenced block of that name. */
function stated(block: string): string[] {
  const body = new RegExp(`\`\`\`${block}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? "";
  return body.split("\n").filter((line) => line !== "");
}

interface Edge {
  readonly file: string;
  readonly specifier: string;
}

/** Every import, export-from and dynamic import with a literal specifier, of everything that is not a test. */
function readImports(): Edge[] {
  const files = globSync("{packages,apps,examples,benchmarks}/**/*.{ts,tsx,mts}", { cwd: root }).filter(
    (file) =>
      !/(^|\/)(node_modules|generated|dist|\.next|testing)\//.test(file) &&
      !/\.test\.tsx?$|\.d\.ts$|\.config\.ts$/.test(file),
  );
  return files.flatMap((file) => {
    const code = readFileSync(join(root, file), "utf8");
    const { module } = parseSync(file, code);
    const specifiers = [
      ...module.staticImports.map((found) => found.moduleRequest.value),
      ...module.staticExports.flatMap((found) => found.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
      ...module.dynamicImports.flatMap(
        ({ moduleRequest: { start, end } }) => /^"(.*)"$/.exec(code.slice(start, end))?.[1] ?? [],
      ),
    ];
    return specifiers.map((specifier) => ({ file, specifier }));
  });
}

/** "packages/model/src/fact/reconcile.ts" is in package "model", folder "fact". */
function place(file: string): { name: string; folder: string } {
  const [area, folder = "", ...rest] = file.split("/");
  const name = area === "benchmarks" ? `${folder}-benchmark` : folder;
  const inner = rest[0] === "src" ? rest.slice(1) : rest;
  return { name, folder: inner.length > 1 ? (inner[0] ?? "") : "." };
}

const unique = (lines: string[]): string[] => [...new Set(lines)].toSorted();
const imports = readImports();
const workspace = imports.filter(({ specifier }) => specifier.startsWith("@muster/"));
const packageEdges = unique(
  workspace.map(({ file, specifier }) => `${place(file).name} → ${specifier.slice("@muster/".length)}`),
);
const folderEdges = unique(
  imports
    .filter(({ specifier }) => specifier.startsWith("."))
    .flatMap(({ file, specifier }) => {
      const from = place(file);
      const to = place(relative(root, resolve(root, dirname(file), specifier)));
      return from.name === to.name && from.folder !== to.folder && !/generated/.test(specifier)
        ? [`${from.name}: ${from.folder} → ${to.folder}`]
        : [];
    }),
);

describe("docs/architecture.md", () => {
  it("lists the imports between packages as they are", () => {
    expect(packageEdges).toEqual(stated("packages"));
  });

  it("lists the imports between folders as they are", () => {
    expect(folderEdges).toEqual(stated("folders"));
  });

  it("finds imports at all", () => {
    expect(imports.length).toBeGreaterThan(50);
  });
});

const targets = (name: string): string[] =>
  unique(
    workspace
      .filter(({ file }) => place(file).name === name)
      .map(({ specifier }) => specifier.slice("@muster/".length)),
  );

const packagesOf = (name: string): string[] => unique(targets(name).map((path) => path.split("/")[0] ?? ""));

describe("the import rule", () => {
  it.each<[string, string[]]>([
    ["model", []],
    ["extraction", ["model"]],
    ["sources", ["model"]],
    ["ledger", ["model"]],
    ["worker", ["extraction", "ledger", "model", "sources"]],
    ["dashboard", ["ledger", "model"]],
  ])("%s sees no more than %j", (name, allowed) => {
    expect(packagesOf(name).filter((target) => !allowed.includes(target))).toEqual([]);
  });

  it("lets the dashboard read the ledger through its queries alone", () => {
    expect(
      targets("dashboard").filter((path) => path.startsWith("ledger/") && !/^ledger\/(connect|queries)$/.test(path)),
    ).toEqual([]);
  });

  it("has no relative import that leaves its package", () => {
    const leaving = imports.filter(({ file, specifier }) => {
      const to = relative(root, resolve(root, dirname(file), specifier));
      return specifier.startsWith(".") && place(to).name !== place(file).name;
    });
    expect(leaving).toEqual([]);
  });

  it("has no folder whose name says nothing", () => {
    expect(imports.filter(({ file }) => /(^|\/)(utils?|helpers?|shared|lib|common|misc)\//.test(file))).toEqual([]);
  });
});
