import { type Instant, nextSlot, Outcome, SourceKind } from "@muster/model";
import { z } from "zod";
import { type CatalogueEntry, toEntry } from "../catalogue/entry.ts";
import { type Reader, readerOf } from "../connect/index.ts";
import { Prisma } from "../generated/client.ts";
import { At, AtOrNull } from "./columns.ts";

const LastCheck = z.object({ at: At, outcome: Outcome, reason: z.string().nullable(), ms: z.number().nullable() });

const Row = z.object({
  id: z.string(),
  title: z.string(),
  kind: SourceKind,
  locator: z.string(),
  schedule: z.string(),
  enabled: z.boolean(),
  recordedAt: At,
  documents: z.number(),
  lastSlot: AtOrNull,
  checking: z.boolean(),
  lastAt: z.date().nullable(),
  lastOutcome: z.string().nullable(),
  lastReason: z.string().nullable(),
  lastMs: z.number().nullable(),
  history: z.array(Outcome),
});

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly locator: string;
  readonly schedule: string;
  readonly enabled: boolean;
  readonly documents: number;
  /** Whether a check is under way. */
  readonly checking: boolean;
  /** The last check that came to an end. */
  readonly lastCheck: z.output<typeof LastCheck> | null;
  /** Null while the source is disabled. A source that was never checked is due since it was added. */
  readonly nextCheckAt: Instant | null;
  /** What came of the last 30 checks, the oldest first. */
  readonly history: readonly Outcome[];
}

const toRow = (row: z.output<typeof Row>): SourceRow => {
  const { recordedAt, lastSlot, lastAt, lastOutcome, lastReason, lastMs, ...rest } = row;
  return {
    ...rest,
    lastCheck:
      lastAt === null ? null : LastCheck.parse({ at: lastAt, outcome: lastOutcome, reason: lastReason, ms: lastMs }),
    nextCheckAt: !row.enabled ? null : lastSlot === null ? recordedAt : nextSlot(row.schedule, lastSlot),
  };
};

async function query(reader: Reader, condition: Prisma.Sql): Promise<SourceRow[]> {
  const rows = await readerOf(reader).$queryRaw`
    select s."id", s."title", s."kind", s."locator", s."schedule", s."enabled", s."recorded_at" as "recordedAt",
      (select count(*)::int from "document" d where d."source_id" = s."id") as "documents",
      (select c."slot" from "check" c where c."source_id" = s."id" order by c."slot" desc limit 1) as "lastSlot",
      exists (select 1 from "check" c where c."source_id" = s."id" and c."outcome" is null) as "checking",
      l."at" as "lastAt", l."outcome" as "lastOutcome", l."reason" as "lastReason", l."ms" as "lastMs",
      coalesce(h."outcomes", '{}') as "history"
    from "source" s
    left join lateral (
      select coalesce(c."seen_at", c."closed_at") as "at", c."outcome", c."reason", c."ms" from "check" c
      where c."source_id" = s."id" and c."outcome" is not null order by c."slot" desc limit 1
    ) l on true
    left join lateral (
      select array_agg(k."outcome" order by k."slot") as "outcomes" from (
        select c."outcome", c."slot" from "check" c
        where c."source_id" = s."id" and c."outcome" is not null order by c."slot" desc limit 30
      ) k
    ) h on true
    ${condition}
    order by s."id"`;
  return Row.array().parse(rows).map(toRow);
}

/** Every source with its last and next check, by id. */
export const listSources = async (reader: Reader): Promise<SourceRow[]> => await query(reader, Prisma.empty);

const Check = z.object({
  id: z.string(),
  slot: At,
  enqueuedAt: At,
  /** When it looked; null while it waits. */
  seenAt: AtOrNull,
  closedAt: AtOrNull,
  /** Null while it is under way. */
  outcome: Outcome.nullable(),
  reason: z.string().nullable(),
  ms: z.number().nullable(),
  trace: z.unknown(),
  /** Documents it saw. */
  captures: z.number(),
  /** Revisions it found. */
  revisions: z.number(),
});

export type CheckRow = z.output<typeof Check>;

export interface SourcePage extends SourceRow {
  readonly definition: CatalogueEntry;
  /** The last 100 checks, the latest first. */
  readonly checks: readonly CheckRow[];
}

/** One source with its checks; null where there is none of that id. */
export async function loadSource(reader: Reader, id: string): Promise<SourcePage | null> {
  const db = readerOf(reader);
  const source = (await query(reader, Prisma.sql`where s."id" = ${id}`))[0];
  const row = await db.source.findUnique({ where: { id } });
  if (!source || row === null) return null;
  const checks = await db.$queryRaw`
    select c."id", c."slot", c."enqueued_at" as "enqueuedAt", c."seen_at" as "seenAt", c."closed_at" as "closedAt",
      c."outcome", c."reason", c."ms", c."trace",
      (select count(*)::int from "capture" p where p."check_id" = c."id" and p."sighting" <> 'gone') as "captures",
      (select count(*)::int from "capture" p join "revision" r on r."capture_id" = p."id"
        where p."check_id" = c."id") as "revisions"
    from "check" c where c."source_id" = ${id} order by c."slot" desc limit 100`;
  return { ...source, definition: toEntry(row), checks: Check.array().parse(checks) };
}
