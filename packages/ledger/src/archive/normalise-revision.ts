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
  const row = await readerOf(reader).revision.findUnique({
    where: { id: revision },
    include: {
      blob: { select: { bytes: true } },
      text: { select: { revisionId: true } },
      document: { include: { source: true } },
      capture: { select: { url: true } },
    },
  });
  if (row === null || row.text !== null) return null;
  return {
    revision,
    document: row.documentId,
    source: toEntry(row.document.source),
    locator: row.document.locator,
    url: row.capture.url,
    bytes: row.blob.bytes,
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
