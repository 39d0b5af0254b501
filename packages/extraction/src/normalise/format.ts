import { NormaliseError } from "./errors.ts";

export type Format = "text" | "markdown" | "html" | "csv" | "jsonl";

const BY_TYPE: Readonly<Record<string, Format>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "text/x-markdown": "markdown",
  "text/csv": "csv",
  "application/csv": "csv",
  "application/x-ndjson": "jsonl",
  "application/ndjson": "jsonl",
  "application/jsonl": "jsonl",
  "application/x-jsonlines": "jsonl",
};

const BY_ENDING: Readonly<Record<string, Format>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  md: "markdown",
  markdown: "markdown",
  csv: "csv",
  jsonl: "jsonl",
  ndjson: "jsonl",
  txt: "text",
  text: "text",
};

/** Types so general that the name says more. */
const VAGUE = new Set(["text/plain", "application/octet-stream", "binary/octet-stream", ""]);

/** What the bytes are: their media type, or the address' ending where that says nothing. */
export function decideFormat(mediaType: string, url: string | null): Format {
  const type = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  const known = BY_TYPE[type];
  if (known) return known;
  if (VAGUE.has(type)) {
    const path = (url ?? "").split(/[?#]/)[0] ?? "";
    return BY_ENDING[path.slice(path.lastIndexOf(".") + 1).toLowerCase()] ?? "text";
  }
  throw new NormaliseError("unsupported-media-type", {
    what: `Muster cannot read ${type}`,
    where: url ?? "no address given",
    remedy: "Give it a page (HTML), plain text, Markdown, CSV or JSON lines.",
  });
}
