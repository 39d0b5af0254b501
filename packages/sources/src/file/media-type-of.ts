const types: Readonly<Record<string, string>> = {
  txt: "text/plain",
  md: "text/markdown",
  markdown: "text/markdown",
  html: "text/html",
  htm: "text/html",
  xhtml: "application/xhtml+xml",
  csv: "text/csv",
  jsonl: "application/x-ndjson",
  ndjson: "application/x-ndjson",
  json: "application/json",
  pdf: "application/pdf",
};

/**
 * The media type that a file's name announces; plain text where the name has no extension, and
 * `application/octet-stream` where nothing is known about it.
 *
 * @example
 * mediaTypeOf("notes/2021.md"); // "text/markdown"
 */
export const mediaTypeOf = (path: string): string => {
  const name = path.split("/").at(-1) ?? "";
  const extension = name.split(".").slice(1).at(-1)?.toLowerCase();
  return extension === undefined ? "text/plain" : (types[extension] ?? "application/octet-stream");
};
