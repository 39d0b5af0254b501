import { lstat } from "node:fs/promises";
import { basename, join } from "node:path";
import { codeOf, LookFailure } from "../failure/failure.ts";
import type { Capture, Look, LookContext, Skipped } from "../look/look-types.ts";
import type { FileSource } from "../look/source-definition.ts";
import { listFolder } from "./list-folder.ts";
import { mediaTypeOf } from "./media-type-of.ts";
import { readRegularFile } from "./read-regular-file.ts";
import { resolveLocator } from "./resolve-locator.ts";

const captureFile = async (path: string, locator: string, maxBytes: number): Promise<Capture> => {
  const { bytes, modifiedAt } = await readRegularFile(path, locator, maxBytes);
  return { locator, url: null, mediaType: mediaTypeOf(locator), charset: null, bytes, modifiedAt, validators: null };
};

const isFolder = async (path: string, locator: string): Promise<boolean> => {
  try {
    return (await lstat(path)).isDirectory();
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR")
      throw new LookFailure("file-missing", `There is no file or folder ${locator}.`, { cause: error });
    if (codeOf(error) === "EACCES")
      throw new LookFailure("file-unreadable", `${locator} cannot be reached (EACCES).`, { cause: error });
    throw error;
  }
};

/**
 * Looks at a file, or at the files of a folder. One file that cannot be read does not hide the others: it is skipped,
 * with its reason.
 *
 * @throws LookFailure where the file or the folder itself cannot be read
 */
export const lookAtFile = async ({ locator, options }: FileSource, context: LookContext): Promise<Look> => {
  const path = resolveLocator(context.root, locator);
  const known = context.known ?? [];
  if (!(await isFolder(path, locator))) {
    const capture = await captureFile(path, basename(path), options.maxBytes);
    return { outcome: "seen", captures: [capture], gone: known.filter((one) => one !== capture.locator), skipped: [] };
  }
  const listing = await listFolder(path, options.extensions);
  const captures: Capture[] = [];
  const skipped: Skipped[] = listing.skipped.map(({ locator, failure }) => ({
    locator,
    code: failure.code,
    reason: failure.message,
  }));
  for (const file of listing.files) {
    context.signal.throwIfAborted();
    try {
      captures.push(await captureFile(join(path, file), file, options.maxBytes));
    } catch (error) {
      if (!(error instanceof LookFailure)) throw error;
      // A file that went away between listing and reading is gone like any other that is not there.
      if (error.outcome !== "gone") skipped.push({ locator: file, code: error.code, reason: error.message });
    }
  }
  const present = new Set([...captures, ...skipped].map((one) => one.locator));
  return { outcome: "seen", captures, gone: known.filter((one) => !present.has(one)), skipped };
};
