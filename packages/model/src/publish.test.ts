import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";

const home = join(import.meta.dirname, "..");
const { resolve } = createRequire(join(home, "package.json"));
const tsc = join(
  dirname(createRequire(join(home, "../../package.json")).resolve("typescript/package.json")),
  "bin/tsc",
);

const app = mkdtempSync(join(tmpdir(), "muster-model-"));
afterAll(() => rmSync(app, { recursive: true, force: true }));

const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: app, encoding: "utf8" });
const fenced = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readFileSync(join(home, "README.md"), "utf8"))?.[1] ?? "";

/** Installs the package into an empty app as a registry would deliver it: what is built, and nothing beside it. */
const install = (): void => {
  const installed = join(app, "node_modules/@muster/model");
  mkdirSync(installed, { recursive: true });
  const { publishConfig, ...own } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  writeFileSync(join(installed, "package.json"), JSON.stringify({ ...own, ...publishConfig }));
  symlinkSync(dirname(resolve("zod/package.json")), join(app, "node_modules/zod"));
  node(tsc, "-p", join(home, "tsconfig.build.json"), "--outDir", join(installed, "dist"));
};

test(
  "the published package carries the example of its README, in strict types and at run time",
  { timeout: 120_000 },
  () => {
    install();
    writeFileSync(join(app, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(
      join(app, "example.ts"),
      `export {};\ndeclare const console: { log(...words: unknown[]): void };\n${fenced("ts")}`,
    );
    const strict = [
      "--strict",
      "--exactOptionalPropertyTypes",
      "--noUncheckedIndexedAccess",
      "--skipLibCheck",
      "false",
    ];
    node(tsc, "--noEmit", ...strict, "--target", "ES2024", "--module", "NodeNext", "--types", "", "example.ts");
    expect(node("example.ts")).toBe(fenced("text"));
  },
);
