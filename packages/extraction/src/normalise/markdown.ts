import type { Statement } from "@muster/model";
import { parse } from "yaml";
import { z } from "zod";
import { NormaliseError } from "./errors.ts";
import { readDate } from "./read-date.ts";

const words = z.union([z.string(), z.number()]).transform(String);
const Cited = z.union([
  z.string().transform((url) => ({ publisher: null, title: null, url })),
  z.object({
    publisher: z.string().nullable().default(null),
    title: z.string().nullable().default(null),
    url: z.string().nullable().default(null),
  }),
]);
/** A publication that a note names as its source. */
export type Cited = z.infer<typeof Cited>;

const FrontMatter = z.looseObject({
  title: words.nullish(),
  published: words.nullish(),
  modified: words.nullish(),
  url: z.string().nullish(),
  language: z.string().nullish(),
  cites: z.union([Cited.transform((one) => [one]), z.array(Cited)]).nullish(),
});

function bad(what: string, cause?: unknown): NormaliseError {
  return new NormaliseError(
    "bad-front-matter",
    {
      what,
      where: "the block between the two --- lines at the top",
      remedy: "Correct it; see data/notes for examples.",
    },
    { cause },
  );
}

function dateOf(field: string, value: string | null | undefined): Statement["published"] {
  if (value === null || value === undefined) return null;
  const date = readDate(value);
  if (!date) throw bad(`The front matter's ${field} is not a date: ${JSON.stringify(value)}`);
  return date;
}

/** A note in Markdown. Its front matter becomes the statement and is cut from the text; a first heading is a title too. */
export function readMarkdown(source: string): { text: string; statement: Statement; cites: Cited[] } {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source);
  const text = (match ? source.slice(match[0].length) : source).replace(/^\n+/, "");
  let fields: z.infer<typeof FrontMatter> = {};
  if (match) {
    let raw: unknown;
    try {
      // The failsafe schema would lose null; "core" reads a date as text, which is what is wanted.
      raw = parse(match[1] ?? "", { schema: "core", maxAliasCount: 0 }) ?? {};
    } catch (cause) {
      throw bad("The front matter is not YAML", cause);
    }
    const read = FrontMatter.safeParse(raw);
    if (!read.success) throw bad(`The front matter is not what a note needs: ${z.prettifyError(read.error)}`);
    fields = read.data;
  }
  const heading = /^#[ \t]+(.{1,200})$/m.exec(text.slice(0, 2000))?.[1]?.trim() ?? null;
  return {
    text,
    cites: fields.cites ?? [],
    statement: {
      title: fields.title ?? heading,
      published: dateOf("published", fields.published),
      modified: dateOf("modified", fields.modified),
      url: fields.url ?? null,
      language: fields.language ?? null,
    },
  };
}
