import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { Instant } from "@muster/model";
import { codeOf, LookFailure } from "../failure/failure.ts";

export interface RegularFile {
  readonly bytes: Uint8Array;
  readonly modifiedAt: Instant;
}

const explain = (error: unknown, name: string): unknown => {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new LookFailure("file-missing", `There is no file ${name}.`, { cause: error });
    case "ELOOP":
      return new LookFailure("symbolic-link", `${name} is a symbolic link; name the file it leads to instead.`, {
        cause: error,
      });
    case "EACCES":
    case "EPERM":
    case "EBUSY":
    case "EIO":
    case "EMFILE":
      return new LookFailure("file-unreadable", `${name} cannot be read (${codeOf(error)}).`, { cause: error });
    default:
      return error;
  }
};

/**
 * Reads one file, whole, if it is an ordinary one: not a link (it may lead anywhere), not a pipe or a device (it may
 * never end).
 *
 * @param path - absolute
 * @param name - what people call it, for the messages
 * @throws LookFailure `file-missing`, `symbolic-link`, `not-a-file`, `too-large`, `file-changing` or `file-unreadable`
 */
export const readRegularFile = async (path: string, name: string, maxBytes: number): Promise<RegularFile> => {
  try {
    // O_NONBLOCK: opening a pipe must not wait for its writer.
    await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const before = await file.stat();
    if (!before.isFile()) throw new LookFailure("not-a-file", `${name} is not an ordinary file.`);
    if (before.size > maxBytes)
      throw new LookFailure(
        "too-large",
        `${name} has ${before.size.toLocaleString("en")} bytes; up to ${maxBytes.toLocaleString("en")} are read.`,
      );
    const bytes = await file.readFile();
    const after = await file.stat();
    if (after.mtimeMs !== before.mtimeMs || after.size !== bytes.byteLength)
      throw new LookFailure("file-changing", `${name} was being written while it was read.`);
    return { bytes, modifiedAt: new Date(Math.floor(before.mtimeMs)).toISOString() };
  } catch (error) {
    throw explain(error, name);
  }
};
