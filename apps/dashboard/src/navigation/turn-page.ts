import { CursorError } from "@muster/ledger/queries";
import type { WrongParameter } from "../viewpoint/viewpoint.ts";

/** Loads the page a cursor asks for; one that is not of this list is told, and the first page is shown instead. */
export async function turnPage<T>(
  cursor: string | undefined,
  load: (cursor: string | null) => Promise<T>,
): Promise<{ page: T; wrong: readonly WrongParameter[] }> {
  try {
    return { page: await load(cursor ?? null), wrong: [] };
  } catch (error) {
    if (!(error instanceof CursorError)) throw error;
    const told = { name: "cursor", given: cursor ?? "", allowed: "a place in this list" };
    return { page: await load(null), wrong: [told] };
  }
}
