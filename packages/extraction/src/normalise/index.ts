import type { PartialDate, Statement } from "@muster/model";
import { decode } from "./decode.ts";
import { NormaliseError } from "./errors.ts";
import { decideFormat, type Format } from "./format.ts";
import { readHtml } from "./html.ts";
import { type Cited, readMarkdown } from "./markdown.ts";
import { readPlain } from "./plain.ts";

export { NormaliseError } from "./errors.ts";
export type { Format } from "./format.ts";
export type { Cited } from "./markdown.ts";
export { readDate } from "./read-date.ts";

/** The version changes whenever the same bytes could give another text. */
export const NORMALISER = { name: "normalise", version: "1" } as const;

export interface NormaliseInput {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly url?: string | null;
  /** As the transport states it; a byte order mark goes before it. */
  readonly charset?: string | null;
  /** Taken where the content itself is silent. */
  readonly hint?: { readonly title?: string | null; readonly published?: PartialDate | null };
}

export interface Normalised {
  readonly text: string;
  readonly statement: Statement;
  readonly format: Format;
  readonly charset: string;
  /** The publications a note names as its sources; empty for everything else. */
  readonly cites: readonly Cited[];
}

const EMPTY: Statement = { title: null, published: null, modified: null, url: null, language: null };

function rejectBinary(text: string, where: string): void {
  const head = text.slice(0, 4096);
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12)) odd++;
  }
  if (odd > 16 && odd * 10 > head.length)
    throw new NormaliseError("binary", {
      what: "The content is not text",
      where,
      remedy: "Check the address: it may be an image, an archive or a PDF.",
    });
}

function read(
  format: Format,
  text: string,
  url: string | null,
): { text: string; statement: Statement; cites?: Cited[] } {
  if (format === "html") return readHtml(text, url);
  if (format === "markdown") return readMarkdown(text);
  return format === "text" ? readPlain(text) : { text, statement: EMPTY };
}

/**
 * Bytes to the text that offsets count in, and what the content says of itself. The same bytes and the same input give
 * the same text on every machine.
 */
export function normalise(input: NormaliseInput): Normalised {
  const url = input.url ?? null;
  const format = decideFormat(input.mediaType, url);
  const header = input.charset ?? /charset\s*=\s*"?([\w:.-]+)/i.exec(input.mediaType)?.[1] ?? null;
  const decoded = decode(input.bytes, header, format === "html");
  rejectBinary(decoded.text, url ?? "no address given");
  const { text, statement, cites } = read(format, decoded.text, url);
  if (format === "html" && text === "" && input.bytes.length > 0)
    throw new NormaliseError("no-text", {
      what: "The page holds no text",
      where: url ?? "no address given",
      remedy: "It may need a browser to build itself; archive another form of it.",
    });
  return {
    text: text.replaceAll("\0", "\uFFFD").toWellFormed(),
    statement: {
      ...statement,
      title: statement.title ?? input.hint?.title ?? null,
      published: statement.published ?? input.hint?.published ?? null,
      url: statement.url ?? url,
    },
    format,
    charset: decoded.charset,
    cites: cites ?? [],
  };
}
