import {
  Claim,
  Instant,
  type RecordedFactVersion,
  type RevisionClaims,
  type StoredClaim,
  type Supersession,
} from "@muster/model";
import { z } from "zod";
import type { Transaction } from "../connect/index.ts";
import { LedgerError } from "../errors/index.ts";
import { toInstant } from "../values/instant.ts";
import { makeId } from "../values/make-id.ts";
import { advanceClock, lockRecord } from "./advance-clock.ts";
import { versionColumns, VersionRow, versionTables } from "./version-row.ts";

export interface ReconcileSubject {
  readonly document: string;
  /** Every revision that was extracted, with what the latest extraction of it reads. */
  readonly history: readonly RevisionClaims[];
  /** The versions believed now. */
  readonly stored: readonly RecordedFactVersion[];
}

const Revision = z.object({ revision: z.string(), publishedAt: z.date().transform(toInstant).pipe(Instant) });
const Said = z.object({ id: z.string(), revision: z.string(), claim: Claim });

/**
 * What the step `reconcile` starts from. It holds the document to the end of the transaction, so that nobody reconciles
 * it beside us; decide and record in the same transaction.
 */
export async function loadForReconcile(tx: Transaction, document: string): Promise<ReconcileSubject> {
  await tx.$queryRaw`select 1 from "document" where "id" = ${document} for update`;
  // The latest extraction of each revision: a better extractor's reading takes the place of the former one's.
  const latest = await tx.$queryRaw`
    select distinct on (r."id") r."id" as "revision", t."published_at" as "publishedAt"
    from "revision" r join "text" t on t."revision_id" = r."id" join "extraction" e on e."revision_id" = r."id"
    where r."document_id" = ${document}
    order by r."id"`;
  const claims = await tx.$queryRaw`
    select c."id", c."revision_id" as "revision", c."body" as "claim"
    from "revision" r
    join lateral (
      select e."extractor", e."version" from "extraction" e where e."revision_id" = r."id"
      order by e."recorded_at" desc, e."extractor" desc, e."version" desc limit 1
    ) e on true
    join "claim" c
      on c."revision_id" = r."id" and c."extractor" = e."extractor" and c."extractor_version" = e."version"
    where r."document_id" = ${document}
    order by c."revision_id", c."ordinal"`;
  const stored = await tx.$queryRaw`
    select ${versionColumns} from ${versionTables}
    where f."document_id" = ${document} and v."recorded_to" is null
    order by f."id", v."known_from"`;
  const said = Map.groupBy(Said.array().parse(claims), ({ revision }) => revision);
  return {
    document,
    history: Revision.array()
      .parse(latest)
      .map(({ revision, publishedAt }) => ({
        revision,
        publishedAt,
        claims: (said.get(revision) ?? []).map((claim): StoredClaim => ({ ...claim, document })),
      })),
    stored: VersionRow.array().parse(stored),
  };
}

/** What is stored changed between load and record; the job is simply run again. */
export class HistoryMovedError extends LedgerError {
  constructor(document: string) {
    super(`The facts of document ${document} changed while they were reconciled.`, "later");
  }
}

/**
 * Records what `supersede` decided. `recordedAt` only ever moves forward over the whole ledger, whatever the clocks of
 * its machines do.
 *
 * @returns the instant it was recorded under, to send the job `publish` with; null where nothing changed.
 */
export async function recordReconciliation(
  tx: Transaction,
  input: { readonly document: string; readonly supersession: Supersession; readonly now: Instant },
): Promise<Instant | null> {
  const { close, append } = input.supersession;
  if (close.length === 0 && append.length === 0) return null;
  await lockRecord(tx);
  const recordedAt = await advanceClock(tx, input.now);
  const at = new Date(recordedAt);
  const { count } = await tx.factVersion.updateMany({
    where: { id: { in: close }, recordedTo: null },
    data: { recordedTo: at },
  });
  if (count !== close.length) throw new HistoryMovedError(input.document);
  await tx.fact.createMany({
    data: append.map(({ fact }) => ({
      id: fact.id,
      documentId: fact.document,
      seriesSlug: fact.series,
      recordedAt: at,
    })),
    skipDuplicates: true,
  });
  await tx.factVersion.createMany({
    data: append.map((version) => ({
      id: makeId("version", version.fact.id, version.knownFrom, recordedAt),
      factId: version.fact.id,
      claimId: version.said.id,
      knownFrom: new Date(version.knownFrom),
      knownTo: version.knownTo === null ? null : new Date(version.knownTo),
      endedBy: version.endedBy,
      recordedFrom: at,
    })),
  });
  return recordedAt;
}
