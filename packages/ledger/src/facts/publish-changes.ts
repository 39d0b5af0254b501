import type { Change, Instant, RecordedFactVersion } from "@muster/model";
import { type Reader, readerOf, type Transaction } from "../connect/index.ts";
import { makeId } from "../values/make-id.ts";
import { lockRecord } from "./advance-clock.ts";
import { versionColumns, VersionRow, versionTables } from "./version-row.ts";

export interface PublishSubject {
  readonly document: string;
  readonly recordedAt: Instant;
  /** What was believed of the document until that reconciliation. */
  readonly before: readonly RecordedFactVersion[];
  /** What was believed from it on. */
  readonly after: readonly RecordedFactVersion[];
}

/** What the step `publish` starts from: both sides of one reconciliation, however many came after it. */
export async function loadForPublish(
  reader: Reader,
  { document, recordedAt }: { readonly document: string; readonly recordedAt: Instant },
): Promise<PublishSubject> {
  const at = new Date(recordedAt);
  const rows = await readerOf(reader).$queryRaw`
    select ${versionColumns} from ${versionTables}
    where f."document_id" = ${document} and v."recorded_from" <= ${at}
      and (v."recorded_to" is null or v."recorded_to" >= ${at})
    order by f."id", v."known_from", v."recorded_from"`;
  const versions = VersionRow.array().parse(rows);
  return {
    document,
    recordedAt,
    before: versions.filter(({ recordedFrom }) => recordedFrom < recordedAt),
    after: versions.filter(({ recordedTo }) => recordedTo === null || recordedTo > recordedAt),
  };
}

/**
 * Adds changes to the public feed, in the order given. They carry the instant of the reconciliation they tell of. Added
 * again, they are the same entries.
 *
 * @returns how many entries were new.
 */
export async function recordChanges(
  tx: Transaction,
  input: { readonly subject: PublishSubject; readonly changes: readonly Change[] },
): Promise<number> {
  const { subject, changes } = input;
  if (changes.length === 0) return 0;
  // Entries get their sequence under the lock, so that no reader sees a later number before an earlier one.
  await lockRecord(tx);
  const causes = changes.map((change) => causeOf(change, subject));
  const silent = await findSilentEdits(tx, causes);
  const { count } = await tx.change.createMany({
    data: changes.map((change, index) => {
      const revisionId = causes[index] ?? "";
      return {
        id: makeId("change", subject.document, subject.recordedAt, change.type, change.fact, change.knownAt),
        type: change.type,
        factId: change.fact,
        seriesSlug: change.series,
        documentId: subject.document,
        revisionId,
        beforeId: change.before?.id ?? null,
        afterId: change.after?.id ?? null,
        knownAt: new Date(change.knownAt),
        recordedAt: new Date(subject.recordedAt),
        silentEdit: silent.has(revisionId),
      };
    }),
    skipDuplicates: true,
  });
  return count;
}

/** The revision that made the change: the one that says the new claim, or that ended the old one by its silence. */
function causeOf(change: Change, { after, document }: PublishSubject): string {
  if (change.after !== null) return change.after.revision;
  const ended = after.find(({ fact, knownTo }) => fact.id === change.fact && knownTo === change.knownAt);
  if (!ended?.endedBy) throw new Error(`No version of fact ${change.fact} of document ${document} ended so.`);
  return ended.endedBy;
}

async function findSilentEdits(tx: Transaction, revisions: readonly string[]): Promise<Set<string>> {
  const rows = await tx.difference.findMany({
    where: { revisionId: { in: [...new Set(revisions)] }, silentEdit: true },
    select: { revisionId: true },
  });
  return new Set(rows.map(({ revisionId }) => revisionId));
}
