import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sizeOf, type Text } from "./text.ts";

const ABOUT_BYTES = 300_000;
const CODE_BLOCK = /^(```|~~~)[^]*?^\1.*$/gm;

/** Text with few figures: what the repository says of itself, without its code, as often as makes it long enough. */
export function readProse(root: string): Text {
  const once = globSync(["README.md", "docs/**/*.md", "packages/*/README.md"], { cwd: root })
    .toSorted()
    .map((file) => ({
      title: null,
      published: "2026",
      text: readFileSync(join(root, file), "utf8").replace(CODE_BLOCK, ""),
    }));
  const times = Math.max(1, Math.round(ABOUT_BYTES / sizeOf({ name: "", pieces: once })));
  return {
    name: `the prose of README.md, docs and packages/*/README.md, ${times} ${times === 1 ? "time" : "times"}`,
    pieces: Array.from({ length: times }, () => once).flat(),
  };
}
