import type { Clock, Instant, Kind, Modality, RecordedFactVersion, Standing } from "@muster/model";
import { z } from "zod";
import { type Reader, readerOf } from "../connect/index.ts";
import { versionColumns, VersionRow, versionTables } from "../facts/version-row.ts";
import { Prisma } from "../generated/client.ts";
import { revisionNumber, where } from "./columns.ts";
import { pageSize, readCursor, writeCursor } from "./cursor.ts";
import { believedAt } from "./series.ts";

export interface FactQuestion {
  readonly slug?: string;
  readonly modality?: Modality;
  readonly kind?: Kind;
  /** "none" asks for figures without a standing: those the source itself does not call wrong. */
  readonly standing?: Standing | "none";
  readonly document?: string;
  /** Only figures for this day ("2021-02-18") or before it. */
  readonly asOf?: string;
  readonly knownAt: Instant;
  readonly clock: Clock;
  /** 1 to 500. */
  readonly limit: number;
  readonly cursor?: string | null;
}

export type FactRow = RecordedFactVersion & {
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly url: string | null;
    readonly publisher: string | null;
  };
  readonly source: { readonly id: string; readonly title: string };
  /** The place of the revision that says it, in its document's public order. */
  readonly revisionNumber: number;
};

const About = z.object({
  documentTitle: z.string(),
  documentUrl: z.string().nullable(),
  publisher: z.string().nullable(),
  sourceId: z.string(),
  sourceTitle: z.string(),
  revisionNumber: z.number(),
  asOfFirst: z.string(),
});

const Place = z.tuple([z.iso.date(), z.string()]);

/**
 * The facts that stood at a moment, the latest figures first, a page at a time. On the public clock: what the public
 * could read at `knownAt`, as believed now. On the recorded clock: what was believed at `knownAt` to stand then.
 */
export async function listFacts(
  reader: Reader,
  question: FactQuestion,
): Promise<{ facts: FactRow[]; next: string | null }> {
  const limit = pageSize(question.limit);
  const { slug, modality, kind, standing, document, asOf, knownAt, clock } = question;
  const place = question.cursor ? readCursor(Place, question.cursor) : null;
  const rows = await readerOf(reader).$queryRaw`
    select ${versionColumns}, coalesce(d."title", d."locator") as "documentTitle", d."url" as "documentUrl",
      s."publisher", s."id" as "sourceId", s."title" as "sourceTitle",
      to_char(c."as_of_first", 'YYYY-MM-DD') as "asOfFirst", ${revisionNumber} as "revisionNumber"
    from ${versionTables}
    join "revision" r on r."id" = c."revision_id" join "text" t on t."revision_id" = r."id"
    join "document" d on d."id" = f."document_id" join "source" s on s."id" = d."source_id"
    ${where([
      believedAt({ knownAt, clock }),
      clock === "public"
        ? Prisma.sql`(v."known_to" is null or v."known_to" > ${new Date(knownAt)})`
        : Prisma.sql`v."known_to" is null`,
      slug === undefined ? null : Prisma.sql`c."series_slug" = ${slug}`,
      modality === undefined ? null : Prisma.sql`c."modality" = ${modality}`,
      kind === undefined ? null : Prisma.sql`c."kind" = ${kind}`,
      standing === undefined
        ? null
        : Prisma.sql`c."standing" is not distinct from ${standing === "none" ? null : standing}`,
      document === undefined ? null : Prisma.sql`f."document_id" = ${document}`,
      asOf === undefined ? null : Prisma.sql`c."as_of_first" <= ${asOf}::date`,
      place === null ? null : Prisma.sql`(c."as_of_first", v."id") < (${place[0]}::date, ${place[1]})`,
    ])}
    order by c."as_of_first" desc, v."id" desc
    limit ${limit + 1}`;
  const page = z.array(z.unknown()).parse(rows);
  const facts = page.slice(0, limit).map((row): FactRow => {
    const version = VersionRow.parse(row);
    const about = About.parse(row);
    return {
      ...version,
      document: {
        id: version.fact.document,
        title: about.documentTitle,
        url: about.documentUrl,
        publisher: about.publisher,
      },
      source: { id: about.sourceId, title: about.sourceTitle },
      revisionNumber: about.revisionNumber,
    };
  });
  const last = page.length > limit ? facts.at(-1) : undefined;
  const lastRow = page.length > limit ? About.parse(page[limit - 1]) : undefined;
  return { facts, next: last && lastRow ? writeCursor([lastRow.asOfFirst, last.id]) : null };
}
