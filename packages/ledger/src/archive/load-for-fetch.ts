import { Instant } from "@muster/model";
import { z } from "zod";
import { type CatalogueEntry, toEntry } from "../catalogue/entry.ts";
import { type Reader, readerOf } from "../connect/index.ts";

export interface FetchSubject {
  readonly check: string;
  readonly slot: Instant;
  readonly source: CatalogueEntry;
  /** What the last look brought, where the source still is defined as it was then. */
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null } | null;
  /** The documents seen in this source that were not gone when last looked for, by locator. */
  readonly known: readonly string[];
}

const Validators = z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() });

/** What the step `fetch` starts from; null where the check is closed already or was never opened. */
export async function loadForFetch(reader: Reader, check: string): Promise<FetchSubject | null> {
  const db = readerOf(reader);
  const row = await db.check.findUnique({ where: { id: check }, include: { source: true } });
  if (row === null || row.outcome !== null) return null;
  const { source } = row;
  const documents = await db.document.findMany({
    where: { sourceId: source.id, goneAt: null },
    select: { locator: true },
    orderBy: { locator: "asc" },
  });
  // Only a check that was archived may vouch for "not modified", and only one of the source as it is defined now.
  const last = await db.$queryRaw`
    select p."etag", p."last_modified" as "lastModified"
    from "check" c join "capture" p on p."check_id" = c."id"
    where c."source_id" = ${source.id} and c."outcome" is not null and c."seen_at" > ${source.definitionChangedAt}
    order by c."slot" desc limit 1`;
  const validators = Validators.array().parse(last)[0] ?? null;
  return {
    check,
    slot: Instant.parse(row.slot.toISOString()),
    source: toEntry(source),
    validators: validators?.etag || validators?.lastModified ? validators : null,
    known: documents.map(({ locator }) => locator),
  };
}
