import { createHash } from "node:crypto";

/**
 * An id derived from what it names, the same on every machine: 20 hexadecimal digits (80 bits of SHA-256). So recording
 * a thing twice finds it recorded.
 */
export const makeId = (...parts: readonly (string | number)[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);

/** SHA-256 in lower-case hexadecimal: the name of a blob. */
export const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
