import { ChangeType, Claim, type Instant } from "@muster/model";
import { z } from "zod";
import { type Reader, readerOf } from "../connect/index.ts";
import { Prisma } from "../generated/client.ts";
import { At, revisionNumber, where } from "./columns.ts";
import { pageSize, readCursor, writeCursor } from "./cursor.ts";

export interface ChangeQuestion {
  /** 1 to 500. */
  readonly limit: number;
  readonly cursor?: string | null;
  /** Only what was recorded at this instant or later. */
  readonly since?: Instant;
  /** The slug of a series. */
  readonly series?: string;
  readonly document?: string;
  readonly type?: ChangeType;
}

const Row = z
  .object({
    id: z.string(),
    sequence: z.bigint().transform(Number),
    type: ChangeType,
    series: z.string(),
    fact: z.string(),
    recordedAt: At,
    knownAt: At,
    silentEdit: z.boolean(),
    documentId: z.string(),
    documentTitle: z.string(),
    documentUrl: z.string().nullable(),
    revisionId: z.string(),
    revisionNumber: z.number(),
    before: Claim.nullable(),
    after: Claim.nullable(),
    /** The ids of the claims, under which their words are found in the text. */
    beforeId: z.string().nullable(),
    afterId: z.string().nullable(),
  })
  .transform(({ documentId, documentTitle, documentUrl, revisionId, revisionNumber: number, ...row }) => ({
    ...row,
    document: { id: documentId, title: documentTitle, url: documentUrl },
    revision: { id: revisionId, number },
  }));

/** An entry of the feed. `knownAt` is when the public could know it, `recordedAt` when Muster recorded it. */
export type ChangeRow = z.output<typeof Row>;

const Place = z.tuple([z.number().int()]);

/** The public feed, the latest first, a page at a time. */
export async function listChanges(
  reader: Reader,
  question: ChangeQuestion,
): Promise<{ changes: ChangeRow[]; next: string | null }> {
  const limit = pageSize(question.limit);
  const { since, series, document, type } = question;
  const place = question.cursor ? readCursor(Place, question.cursor) : null;
  const rows = await readerOf(reader).$queryRaw`
    select h."id", h."sequence", h."type", h."series_slug" as "series", h."fact_id" as "fact",
      h."recorded_at" as "recordedAt", h."known_at" as "knownAt", h."silent_edit" as "silentEdit",
      d."id" as "documentId", coalesce(d."title", d."locator") as "documentTitle", d."url" as "documentUrl",
      r."id" as "revisionId", ${revisionNumber} as "revisionNumber", b."body" as "before", a."body" as "after",
      h."before_id" as "beforeId", h."after_id" as "afterId"
    from "change" h
    join "document" d on d."id" = h."document_id"
    join "revision" r on r."id" = h."revision_id" left join "text" t on t."revision_id" = r."id"
    left join "claim" b on b."id" = h."before_id" left join "claim" a on a."id" = h."after_id"
    ${where([
      since === undefined ? null : Prisma.sql`h."recorded_at" >= ${new Date(since)}`,
      series === undefined ? null : Prisma.sql`h."series_slug" = ${series}`,
      document === undefined ? null : Prisma.sql`h."document_id" = ${document}`,
      type === undefined ? null : Prisma.sql`h."type" = ${type}`,
      place === null ? null : Prisma.sql`h."sequence" < ${place[0]}`,
    ])}
    order by h."sequence" desc
    limit ${limit + 1}`;
  const page = Row.array().parse(rows);
  const changes = page.slice(0, limit);
  const last = page.length > limit ? changes.at(-1) : undefined;
  return { changes, next: last ? writeCursor([last.sequence]) : null };
}
