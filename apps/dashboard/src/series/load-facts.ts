import "server-only";
import { type FactRow, listFacts } from "@muster/ledger/queries";
import type { Clock, Instant } from "@muster/model";
import { ledger } from "../ledger.ts";

const PAGE = 500;

async function loadAll(wanted: {
  slug?: string;
  document?: string;
  knownAt: Instant;
  clock: Clock;
}): Promise<FactRow[]> {
  const db = await ledger();
  const rows: FactRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await listFacts(db, { ...wanted, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    rows.push(...page.facts);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

/** Every fact version of a series that the viewpoint knows, with where it was read. */
export async function loadFacts(
  slug: string,
  { knownAt, clock }: { knownAt: Instant; clock: Clock },
): Promise<FactRow[]> {
  return await loadAll({ slug, knownAt, clock });
}

/** Every fact version of a document that the viewpoint knows. */
export async function loadDocumentFacts(
  document: string,
  { knownAt, clock }: { knownAt: Instant; clock: Clock },
): Promise<FactRow[]> {
  return await loadAll({ document, knownAt, clock });
}
