import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { Text } from "./schema.ts";

/**
 * Rules are written with `dev` and `practice` in view; `test` is only scored, and `dev` is its twin. `french` shows that the
 * grammar carries another language.
 */
export const PARTS = ["dev", "practice", "test", "french"] as const;
export type Part = (typeof PARTS)[number];

/** The texts of a part of the corpus, in the order of its files. */
export function readCorpus(part: Part): readonly Text[] {
  const folder = new URL(`./${part}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => {
      const found = z.array(Text).safeParse(parse(readFileSync(new URL(name, folder), "utf8")));
      if (!found.success) throw new Error(`${part}/${name}: ${z.prettifyError(found.error)}`);
      return found.data;
    });
}
