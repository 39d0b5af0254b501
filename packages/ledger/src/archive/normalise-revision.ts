import type { Instant, Statement } from "@muster/model";
import { type CatalogueEntry, toEntry } from "../catalogue/entry.ts";
import { type Reader, readerOf, type Transaction } from "../connect/index.ts";
import { toInstant, toInstantOrNull } from "../values/instant.ts";
import { toJson } from "../values/json.ts";

export interface NormaliseSubject {
  readonly revision: string;
  readonly document: string;
  readonly source: CatalogueEntry;
  readonly locator: string;
  readonly url: string | null;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly after: Instant | null;
  readonly until: Instant;
}

/** What the step `normalise` starts from; null where there is no such revision or it has its text already. */
export async function loadForNormalise(reader: Reader, revision: string): Promise<NormaliseSubject | null> {
  // One after the other: a transaction has one connection, and relations asked for together would crowd it.
  const db = readerOf(reader);
  const row = await db.revision.findUnique({
    where: { id: revision },
    include: { text: { select: { format: true } } },
  });
  if (row === null || row.text !== null) return null;
  const document = await db.document.findUniqueOrThrow({ where: { id: row.documentId }, include: { source: true } });
  const capture = await db.capture.findUniqueOrThrow({ where: { id: row.captureId }, select: { url: true } });
  const blob = await db.blob.findUniqueOrThrow({ where: { sha256: row.blobSha256 }, select: { bytes: true } });
  return {
    revision,
    document: row.documentId,
    source: toEntry(document.source),
    locator: document.locator,
    url: capture.url,
    bytes: blob.bytes,
    mediaType: row.mediaType,
    charset: row.charset,
    after: toInstantOrNull(row.after),
    until: toInstant(row.until),
  };
}

export interface NewText {
  readonly revision: string;
  readonly content: string;
  readonly format: string;
  readonly statement: Statement;
  /** As `decidePublishedAt` of the model decided it. */
  readonly publishedAt: Instant;
  readonly believed: boolean;
  readonly now: Instant;
}

/** Records a revision's text. The document takes its title and address from the latest text that states one. */
export async function recordText(tx: Transaction, text: NewText): Promise<void> {
  await tx.text.createMany({
    data: [
      {
        revisionId: text.revision,
        content: text.content,
        format: text.format,
        statement: toJson(text.statement),
        statedPublished: text.statement.published?.date ?? null,
        publishedAt: new Date(text.publishedAt),
        believed: text.believed,
        recordedAt: new Date(text.now),
      },
    ],
    skipDuplicates: true,
  });
  const { title, url } = text.statement;
  const { documentId, document } = await tx.revision.findUniqueOrThrow({
    where: { id: text.revision },
    select: { documentId: true, document: { select: { url: true } } },
  });
  if (title === null && url === null) return;
  await tx.document.update({
    where: { id: documentId },
    data: { ...(title === null ? {} : { title }), ...(url === null || document.url !== null ? {} : { url }) },
  });
}
