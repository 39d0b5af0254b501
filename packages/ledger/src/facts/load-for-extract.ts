import { type Instant, Statement } from "@muster/model";
import { type CatalogueEntry, toEntry } from "../catalogue/entry.ts";
import { type Reader, readerOf } from "../connect/index.ts";
import { toInstant } from "../values/instant.ts";

export interface ExtractSubject {
  readonly revision: string;
  readonly document: string;
  readonly source: CatalogueEntry;
  readonly text: string;
  readonly format: string;
  readonly statement: Statement;
  readonly publishedAt: Instant;
}

/** What the step `extract` starts from; null where the revision has no text. */
export async function loadForExtract(reader: Reader, revision: string): Promise<ExtractSubject | null> {
  const row = await readerOf(reader).text.findUnique({
    where: { revisionId: revision },
    include: { revision: { include: { document: { include: { source: true } } } } },
  });
  if (row === null) return null;
  const { document } = row.revision;
  return {
    revision,
    document: document.id,
    source: toEntry(document.source),
    text: row.content,
    format: row.format,
    statement: Statement.parse(row.statement),
    publishedAt: toInstant(row.publishedAt),
  };
}
