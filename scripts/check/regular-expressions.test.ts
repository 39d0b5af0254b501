import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..", "..");
/** How long one expression may take to judge, in milliseconds; the judge gives up after it, and then it is not safe. */
const timeout = 30_000;

interface Found {
  readonly where: string;
  readonly pattern: string;
  readonly flags: string;
}

/** The regular expressions that may read text from outside: those of everything but tests, builds and scripts. */
function readExpressions(): Found[] {
  const files = globSync("{packages,apps}/*/src/**/*.{ts,tsx}", { cwd: root }).filter(
    (file) => !/(^|\/)(generated|testing)\//.test(file) && !/\.test\.tsx?$/.test(file),
  );
  return files.flatMap((file) => {
    const code = readFileSync(join(root, file), "utf8");
    const found: Found[] = [];
    new Visitor({
      Literal(node) {
        if (!("regex" in node)) return;
        const line = code.slice(0, node.start).split("\n").length;
        found.push({ where: `${file}:${line}`, pattern: node.regex.pattern, flags: node.regex.flags });
      },
    }).visit(parseSync(file, code).program);
    return found;
  });
}

describe("regular expressions", () => {
  const expressions = readExpressions();

  it("are found", () => {
    expect(expressions.length).toBeGreaterThan(20);
  });

  it("take time that grows with the text and no faster, whatever the text", () => {
    const slow = expressions.filter(({ pattern, flags }) => checkSync(pattern, flags, { timeout }).status !== "safe");
    expect(slow).toEqual([]);
  }, 300_000);

  it.each(["(a+)+$", "\\s+$", "^(a|a)*$"])("are told from those that do not, as /%s/", (pattern) => {
    expect(checkSync(pattern, "", { timeout }).status).toBe("vulnerable");
  });
});
