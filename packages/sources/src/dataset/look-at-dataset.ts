import { basename } from "node:path";
import { LookFailure } from "../failure/failure.ts";
import { mediaTypeOf } from "../file/media-type-of.ts";
import { readRegularFile } from "../file/read-regular-file.ts";
import { resolveLocator } from "../file/resolve-locator.ts";
import type { HttpTrace } from "../http/get.ts";
import { lookOverHttp } from "../http/look-over-http.ts";
import type { Look, LookContext } from "../look/look-types.ts";
import type { DatasetSource } from "../look/source-definition.ts";

const formats = { csv: "text/csv", jsonl: "application/x-ndjson" } as const;
const rows: ReadonlySet<string> = new Set(Object.values(formats));

// Under these names servers send files of rows that they know nothing about. Never text/html: that is a login page.
const aliases: Readonly<Record<string, string>> = {
  "application/csv": "text/csv",
  "application/jsonl": "application/x-ndjson",
  "application/jsonlines": "application/x-ndjson",
};
const vague = new Set(["text/plain", "application/octet-stream", "application/json", "binary/octet-stream"]);

const decideType = (format: DatasetSource["options"]["format"], name: string, announced: string | null) => {
  const type = announced === null ? null : (aliases[announced] ?? announced);
  if (type !== null && !rows.has(type) && !vague.has(type)) return null;
  if (format !== null) return formats[format];
  if (type !== null && rows.has(type)) return type;
  const named = mediaTypeOf(name);
  return rows.has(named) ? named : null;
};

const isOf = "a dataset is CSV or JSON lines (options.format says which, where the name does not)";

/**
 * Looks at a dataset: a file of rows, by its path or its address.
 *
 * @param trace - filled in on the way
 * @throws LookFailure with what follows from it
 */
export const lookAtDataset = async (
  { locator, options }: DatasetSource,
  context: LookContext,
  trace: HttpTrace,
): Promise<Look> => {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(locator)) {
    const name = URL.canParse(locator) ? new URL(locator).pathname : locator;
    const decide = (announced: string | null): string | null => decideType(options.format, name, announced);
    const accept =
      "text/csv, application/x-ndjson, application/jsonl, text/plain;q=0.8, application/octet-stream;q=0.5";
    return await lookOverHttp(
      { locator, maxBytes: options.maxBytes, accept, decideType: decide, isOf },
      context,
      trace,
    );
  }
  const path = resolveLocator(context.root, locator);
  const name = basename(path);
  const mediaType = decideType(options.format, name, null);
  if (mediaType === null) throw new LookFailure("wrong-type", `From its name ${name} is not known, and ${isOf}.`);
  const { bytes, modifiedAt } = await readRegularFile(path, locator, options.maxBytes);
  const capture = { locator: name, url: null, mediaType, charset: null, bytes, modifiedAt, validators: null };
  const gone = (context.known ?? []).filter((one) => one !== name);
  return { outcome: "seen", captures: [capture], gone, skipped: [] };
};
