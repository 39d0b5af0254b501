import {
  Claim,
  contentKey,
  type Instant,
  parsePartialDate,
  type PartialDate,
  Statement,
  type StoredClaim,
} from "@muster/model";
import { z } from "zod";
import { type Reader, readerOf } from "../connect/index.ts";
import { versionColumns, VersionRow, versionTables } from "../facts/version-row.ts";
import { Prisma } from "../generated/client.ts";
import { At, AtOrNull, where } from "./columns.ts";
import { pageSize, readCursor, writeCursor } from "./cursor.ts";

const Revision = z.object({
  id: z.string(),
  /** The place in the document's public order, from 1 on. */
  number: z.number(),
  /** The SHA-256 of its bytes. */
  blob: z.string(),
  publishedAt: At,
  /** Whether the date the revision states decided `publishedAt`. */
  believed: z.boolean(),
  statedPublished: z
    .string()
    .nullable()
    .transform((text): PartialDate | null => (text === null ? null : parsePartialDate(text))),
  after: AtOrNull,
  until: At,
  recordedAt: At,
  silentEdit: z.boolean(),
  /** Claims that the latest extraction reads in it. */
  claims: z.number(),
  bytes: z.number(),
  mediaType: z.string().nullable(),
  /** False until its text was made; then `publishedAt` is when it was first seen. */
  readable: z.boolean(),
});

export type RevisionRow = z.output<typeof Revision>;

export interface DocumentPage {
  readonly id: string;
  readonly title: string;
  readonly locator: string;
  readonly url: string | null;
  /** Since when it is gone from its source; null while it is there. */
  readonly goneAt: Instant | null;
  readonly source: { readonly id: string; readonly title: string; readonly publisher: string | null };
  /** In public order. */
  readonly revisions: readonly RevisionRow[];
}

async function loadRevisions(reader: Reader, document: string): Promise<RevisionRow[]> {
  const rows = await readerOf(reader).$queryRaw`
    with ordered as (
      select r.*, t."published_at", t."believed", t."stated_published", t."revision_id" is not null as "readable",
        row_number() over public_order as "number", lag(r."id") over public_order as "former"
      from "revision" r left join "text" t on t."revision_id" = r."id"
      where r."document_id" = ${document}
      window public_order as (order by coalesce(t."published_at", r."until"), r."id")
    )
    select o."id", o."number"::int as "number", o."blob_sha256" as "blob",
      coalesce(o."published_at", o."until") as "publishedAt", coalesce(o."believed", false) as "believed",
      o."stated_published" as "statedPublished", o."after", o."until", o."recorded_at" as "recordedAt",
      coalesce(d."silent_edit", false) as "silentEdit", coalesce(e."claims", 0) as "claims", b."size" as "bytes",
      o."media_type" as "mediaType", o."readable"
    from ordered o
    join "blob" b on b."sha256" = o."blob_sha256"
    left join "difference" d on d."revision_id" = o."id" and d."former_id" = o."former"
    left join lateral (
      select e."claims" from "extraction" e where e."revision_id" = o."id"
      order by e."recorded_at" desc, e."extractor" desc, e."version" desc limit 1
    ) e on true
    order by o."number"`;
  return Revision.array().parse(rows);
}

/** A document with its revisions; null where there is none of that id. */
export async function loadDocument(reader: Reader, id: string): Promise<DocumentPage | null> {
  const row = await readerOf(reader).document.findUnique({
    where: { id },
    include: { source: { select: { id: true, title: true, publisher: true } } },
  });
  if (row === null) return null;
  return {
    id,
    title: row.title ?? row.locator,
    locator: row.locator,
    url: row.url,
    goneAt: AtOrNull.parse(row.goneAt),
    source: row.source,
    revisions: await loadRevisions(reader, id),
  };
}

export interface RevisionPage {
  readonly revision: RevisionRow;
  /** Null until its text was made. */
  readonly text: string | null;
  readonly format: string | null;
  readonly statement: Statement | null;
  /** What the latest extraction reads in it, in the order of the text. */
  readonly claims: readonly StoredClaim[];
  /** Everything that extraction considered, and what became of it and why; null until it was made. */
  readonly candidates: unknown;
}

const Said = z.object({ id: z.string(), claim: Claim });

/** One revision by its place in the public order; null where there is none. */
export async function loadRevision(reader: Reader, document: string, number: number): Promise<RevisionPage | null> {
  const db = readerOf(reader);
  const revision = (await loadRevisions(reader, document)).find((one) => one.number === number);
  if (!revision) return null;
  const text = await db.text.findUnique({ where: { revisionId: revision.id } });
  const extraction = await db.extraction.findFirst({
    where: { revisionId: revision.id },
    orderBy: [{ recordedAt: "desc" }, { extractor: "desc" }, { version: "desc" }],
  });
  const claims =
    extraction === null
      ? []
      : await db.$queryRaw`
          select c."id", c."body" as "claim" from "claim" c
          where c."revision_id" = ${revision.id} and c."extractor" = ${extraction.extractor}
            and c."extractor_version" = ${extraction.version}
          order by c."evidence_start", c."evidence_end", c."ordinal"`;
  return {
    revision,
    text: text?.content ?? null,
    format: text?.format ?? null,
    statement: text === null ? null : Statement.parse(text.statement),
    claims: Said.array()
      .parse(claims)
      .map((said) => ({ ...said, revision: revision.id, document })),
    candidates: extraction?.candidates ?? null,
  };
}

/** One fact that says something else in the later of two revisions. */
export interface MovedFact {
  readonly fact: string;
  readonly series: string;
  readonly type: "asserted" | "revised" | "withdrawn";
  readonly before: StoredClaim | null;
  readonly after: StoredClaim | null;
}

export interface DifferencePage {
  readonly from: { readonly revision: RevisionRow; readonly text: string };
  readonly to: { readonly revision: RevisionRow; readonly text: string };
  /** The facts that moved between them, as believed now, by series. */
  readonly facts: readonly MovedFact[];
}

/** Two revisions of a document beside each other; null where one is missing or has no text. */
export async function loadDifference(
  reader: Reader,
  document: string,
  from: number,
  to: number,
): Promise<DifferencePage | null> {
  const db = readerOf(reader);
  const revisions = await loadRevisions(reader, document);
  const [first, second] = [from, to].map((number) => revisions.find((one) => one.number === number));
  if (!first || !second) return null;
  const texts = await db.text.findMany({ where: { revisionId: { in: [first.id, second.id] } } });
  const textOf = (revision: RevisionRow) => texts.find(({ revisionId }) => revisionId === revision.id)?.content;
  const [before, after] = [textOf(first), textOf(second)];
  if (before === undefined || after === undefined) return null;
  const rows = await db.$queryRaw`
    select ${versionColumns} from ${versionTables}
    where f."document_id" = ${document} and v."recorded_to" is null
    order by f."series_slug", f."id", v."known_from"`;
  const facts = Map.groupBy(VersionRow.array().parse(rows), ({ fact }) => fact.id);
  const moved: MovedFact[] = [];
  for (const [fact, versions] of facts) {
    const at = (instant: Instant) =>
      versions.find(({ knownFrom, knownTo }) => knownFrom <= instant && (knownTo === null || knownTo > instant)) ??
      null;
    const [was, is] = [at(first.publishedAt), at(second.publishedAt)];
    if (was === is || (was && is && contentKey(was.said.claim) === contentKey(is.said.claim))) continue;
    moved.push({
      fact,
      series: versions[0]?.fact.series ?? "",
      type: was === null ? "asserted" : is === null ? "withdrawn" : "revised",
      before: was?.said ?? null,
      after: is?.said ?? null,
    });
  }
  return { from: { revision: first, text: before }, to: { revision: second, text: after }, facts: moved };
}

const Listed = z
  .object({
    id: z.string(),
    title: z.string(),
    url: z.string().nullable(),
    sourceId: z.string(),
    sourceTitle: z.string(),
    revisions: z.number(),
    facts: z.number(),
    recordedAt: At,
    lastRevisionAt: AtOrNull,
    goneAt: AtOrNull,
  })
  .transform(({ sourceId, sourceTitle, ...row }) => ({ ...row, source: { id: sourceId, title: sourceTitle } }));

/** `lastRevisionAt` is when its content was first seen as it stands now. */
export type DocumentRow = z.output<typeof Listed>;

const Place = z.tuple([z.iso.datetime({ precision: 3 }), z.string()]);

/** Documents, the latest recorded first, a page at a time. */
export async function listDocuments(
  reader: Reader,
  question: { readonly source?: string; readonly limit: number; readonly cursor?: string | null },
): Promise<{ documents: DocumentRow[]; next: string | null }> {
  const limit = pageSize(question.limit);
  const place = question.cursor ? readCursor(Place, question.cursor) : null;
  const rows = await readerOf(reader).$queryRaw`
    select d."id", coalesce(d."title", d."locator") as "title", d."url", s."id" as "sourceId",
      s."title" as "sourceTitle", d."recorded_at" as "recordedAt", d."gone_at" as "goneAt",
      (select count(*)::int from "revision" r where r."document_id" = d."id") as "revisions",
      (select max(r."until") from "revision" r where r."document_id" = d."id") as "lastRevisionAt",
      (select count(*)::int from "fact" f where f."document_id" = d."id" and exists (
        select 1 from "fact_version" v where v."fact_id" = f."id" and v."recorded_to" is null
      )) as "facts"
    from "document" d join "source" s on s."id" = d."source_id"
    ${where([
      question.source === undefined ? null : Prisma.sql`d."source_id" = ${question.source}`,
      place === null ? null : Prisma.sql`(d."recorded_at", d."id") < (${new Date(place[0])}, ${place[1]})`,
    ])}
    order by d."recorded_at" desc, d."id" desc
    limit ${limit + 1}`;
  const page = Listed.array().parse(rows);
  const documents = page.slice(0, limit);
  const last = page.length > limit ? documents.at(-1) : undefined;
  return { documents, next: last ? writeCursor([last.recordedAt, last.id]) : null };
}
