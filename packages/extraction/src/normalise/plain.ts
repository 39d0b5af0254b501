import type { Statement } from "@muster/model";
import { readDateLine } from "./read-date.ts";

/** Plain text says little of itself: a date line among the first lines, and a headline. Both stay in the text. */
export function readPlain(text: string): { text: string; statement: Statement } {
  const lines = text
    .slice(0, 4000)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 4);
  const dated = lines.slice(0, 3).find((line) => readDateLine(line) !== null);
  const published = dated === undefined ? null : readDateLine(dated);
  const first = lines.find((line) => line !== dated) ?? null;
  // A headline is short, ends without a full stop, and has something under it.
  const headline = first !== null && first.length <= 200 && !/[.!?:;,”"]$/.test(first) && lines.at(-1) !== first;
  return {
    text,
    statement: { title: headline ? first : null, published, modified: null, url: null, language: null },
  };
}
