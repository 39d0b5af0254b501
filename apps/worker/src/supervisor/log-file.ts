import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

const LIMIT = 8_000_000;

/** A log file that never grows past twice its limit: a full one becomes `.1` and takes the place of the one before. */
export function openLogFile(path: string, limit: number = LIMIT): (text: string) => void {
  mkdirSync(dirname(path), { recursive: true });
  let size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return (text) => {
    if (size > limit) {
      renameSync(path, `${path}.1`);
      size = 0;
    }
    appendFileSync(path, text);
    size += Buffer.byteLength(text);
  };
}
