import type { z } from "zod";
import { LedgerError } from "../errors/index.ts";

/** The cursor was not made by this query, or not whole. */
export class CursorError extends LedgerError {
  constructor() {
    super("This cursor does not come from an answer to the same question.", "never");
  }
}

/** Where a page ended, as a text that fits into an address. */
export const writeCursor = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url");

/** @throws CursorError where the text is no such place. */
export function readCursor<T>(shape: z.ZodType<T>, cursor: string): T {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new CursorError();
  }
}

/** Most rows a page may have. */
export const mostRows = 500;

export const pageSize = (limit: number): number => Math.max(1, Math.min(mostRows, Math.trunc(limit)));
