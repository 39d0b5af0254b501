import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, LookFailure } from "../failure/failure.ts";

/** A file of a folder, or a thing in it that is not read, with the reason. Paths are relative, with "/". */
export interface FolderListing {
  readonly files: readonly string[];
  readonly skipped: readonly LookFailureAt[];
}
export interface LookFailureAt {
  readonly locator: string;
  readonly failure: LookFailure;
}

const MOST_FILES = 10_000;

const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Lists the files below a folder that have one of the extensions, in order of their paths. Names that begin with a dot
 * are left out, as `ls` leaves them out. Links are never followed: they are listed as skipped.
 *
 * @param extensions - lower case, without the dot
 * @throws LookFailure `file-missing`, `file-unreadable` or `too-many-files`
 */
export const listFolder = async (root: string, extensions: readonly string[]): Promise<FolderListing> => {
  const wanted = (name: string): boolean => extensions.includes(name.split(".").slice(1).at(-1)?.toLowerCase() ?? "");
  const files: string[] = [];
  const skipped: LookFailureAt[] = [];
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) await visit(path);
      else if (entry.isSymbolicLink())
        skipped.push({
          locator: path,
          failure: new LookFailure("symbolic-link", `${path} is a symbolic link, and links are not followed.`),
        });
      else if (entry.isFile() && wanted(entry.name)) files.push(path);
      if (files.length > MOST_FILES)
        throw new LookFailure("too-many-files", `There are more than ${MOST_FILES.toLocaleString("en")} files.`);
    }
  };
  try {
    await visit("");
  } catch (error) {
    if (codeOf(error) === "ENOENT")
      throw new LookFailure("file-missing", `The folder went away while it was read.`, { cause: error });
    if (codeOf(error) === "EACCES" || codeOf(error) === "EPERM")
      throw new LookFailure("file-unreadable", `A folder cannot be read (${codeOf(error)}).`, { cause: error });
    throw error;
  }
  return { files: files.sort(byPath), skipped: skipped.sort((a, b) => byPath(a.locator, b.locator)) };
};
