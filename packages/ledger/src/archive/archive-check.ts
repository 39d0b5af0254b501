import { Instant } from "@muster/model";
import { z } from "zod";
import { type Reader, readerOf, type Transaction } from "../connect/index.ts";
import { toInstant, toInstantOrNull } from "../values/instant.ts";
import { closeCheck } from "./close-check.ts";
import type { ArchiveDecision, SeenDocument } from "./decide-revisions.ts";

export interface ArchiveSubject {
  readonly check: string;
  readonly source: string;
  readonly seen: readonly SeenDocument[];
}

const Seen = z.object({
  document: z.string(),
  capture: z.string(),
  blob: z.string(),
  mediaType: z.string().nullable(),
  charset: z.string().nullable(),
  seenAt: z.date().transform(toInstant).pipe(Instant),
  latestBlob: z.string().nullable(),
  lastSeen: z.date().nullable().transform(toInstantOrNull).pipe(Instant.nullable()),
});

/** What the step `archive` starts from; null where the check is closed already or brought nothing. */
export async function loadForArchive(reader: Reader, check: string): Promise<ArchiveSubject | null> {
  const db = readerOf(reader);
  const row = await db.check.findUnique({ where: { id: check }, select: { sourceId: true, outcome: true } });
  if (row === null || row.outcome !== null) return null;
  const seen = await db.$queryRaw`
    select p."document_id" as "document", p."id" as "capture", p."blob_sha256" as "blob",
      p."media_type" as "mediaType", p."charset", p."seen_at" as "seenAt",
      r."blob_sha256" as "latestBlob", l."seen_at" as "lastSeen"
    from "capture" p
    left join lateral (
      select r."blob_sha256" from "revision" r where r."document_id" = p."document_id" order by r."until" desc limit 1
    ) r on true
    left join lateral (
      select f."seen_at" from "capture" f
      where f."document_id" = p."document_id" and f."seen_at" < p."seen_at" and f."blob_sha256" = r."blob_sha256"
      order by f."seen_at" desc limit 1
    ) l on true
    where p."check_id" = ${check} and p."sighting" = 'content'
    order by p."document_id"`;
  return { check, source: row.sourceId, seen: Seen.array().parse(seen) };
}

/** Records the decision and closes the check. Send a job `normalise` for each revision in the same transaction. */
export async function recordArchive(
  tx: Transaction,
  { check, decision, now }: { readonly check: string; readonly decision: ArchiveDecision; readonly now: Instant },
): Promise<void> {
  await tx.revision.createMany({
    data: decision.revisions.map((revision) => ({
      id: revision.id,
      documentId: revision.document,
      blobSha256: revision.blob,
      captureId: revision.capture,
      mediaType: revision.mediaType,
      charset: revision.charset,
      after: revision.after === null ? null : new Date(revision.after),
      until: new Date(revision.until),
      recordedAt: new Date(now),
    })),
    skipDuplicates: true,
  });
  await closeCheck(tx, { check, outcome: decision.outcome, reason: null, now });
}
