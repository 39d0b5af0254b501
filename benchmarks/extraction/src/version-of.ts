import { readFileSync } from "node:fs";
import { z } from "zod";

const Manifest = z.object({ version: z.string() });

/** The version of a package that is installed for this one. */
export function versionOf(name: string): string {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return Manifest.parse(JSON.parse(readFileSync(manifest, "utf8"))).version;
}
