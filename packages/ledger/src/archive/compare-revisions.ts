import { type Instant, Statement } from "@muster/model";
import { type Reader, readerOf, type Transaction } from "../connect/index.ts";
import { toJson } from "../values/json.ts";

export interface ComparedText {
  readonly revision: string;
  readonly text: string;
  readonly statement: Statement;
}

export interface DiffSubject {
  readonly revision: string;
  readonly document: string;
  readonly later: ComparedText;
  /** The revision before it in public order; null for a document's first. */
  readonly former: ComparedText | null;
}

/** What the step `diff` starts from; null where the revision has no text. */
export async function loadForDiff(reader: Reader, revision: string): Promise<DiffSubject | null> {
  const db = readerOf(reader);
  const row = await db.text.findUnique({
    where: { revisionId: revision },
    include: { revision: { select: { documentId: true } } },
  });
  if (row === null) return null;
  const before = await db.text.findFirst({
    where: {
      revision: { documentId: row.revision.documentId },
      OR: [
        { publishedAt: { lt: row.publishedAt } },
        { publishedAt: row.publishedAt, revisionId: { lt: row.revisionId } },
      ],
    },
    orderBy: [{ publishedAt: "desc" }, { revisionId: "desc" }],
  });
  const compared = (text: typeof before): ComparedText | null =>
    text === null
      ? null
      : { revision: text.revisionId, text: text.content, statement: Statement.parse(text.statement) };
  return {
    revision,
    document: row.revision.documentId,
    later: { revision, text: row.content, statement: Statement.parse(row.statement) },
    former: compared(before),
  };
}

/**
 * Whether the text changed while the page's own date did not. A page that states no date cannot keep it still, and has
 * no silent edits.
 */
export function isSilentEdit(former: ComparedText, later: ComparedText): boolean {
  const dateOf = ({ statement }: ComparedText): string | null =>
    statement.modified?.date ?? statement.published?.date ?? null;
  return former.text !== later.text && dateOf(later) !== null && dateOf(former) === dateOf(later);
}

export interface NewDifference {
  readonly revision: string;
  readonly former: string;
  readonly counts: { readonly same: number; readonly added: number; readonly removed: number };
  readonly numbersMoved: unknown;
  readonly silentEdit: boolean;
  readonly now: Instant;
}

export async function recordDifference(tx: Transaction, difference: NewDifference): Promise<void> {
  await tx.difference.createMany({
    data: [
      {
        revisionId: difference.revision,
        formerId: difference.former,
        ...difference.counts,
        numbersMoved: toJson(difference.numbersMoved),
        silentEdit: difference.silentEdit,
        recordedAt: new Date(difference.now),
      },
    ],
    skipDuplicates: true,
  });
}
