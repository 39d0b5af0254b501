import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Text } from "./text.ts";

const Entries = z.array(
  z.object({
    document: z.boolean().default(false),
    title: z.string().nullable().default(null),
    published: z.string(),
    text: z.string(),
  }),
);

/** Text full of figures: the documents of the corpus, of its half that rules are written with in view. */
export function readDocuments(root: string): Text {
  const folder = "packages/extraction/corpus/dev";
  const pieces = globSync(`${folder}/*.yaml`, { cwd: root })
    .toSorted()
    .flatMap((file) => Entries.parse(parse(readFileSync(join(root, file), "utf8"))))
    .filter(({ document }) => document);
  return { name: `the documents of ${folder}`, pieces };
}
