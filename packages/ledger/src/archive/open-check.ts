import type { Instant } from "@muster/model";
import type { Transaction } from "../connect/index.ts";
import { makeId } from "../values/make-id.ts";

export interface OpenedCheck {
  readonly check: string;
  /** False where the source has a check under way already, which this one joins, or had its check for this slot. */
  readonly opened: boolean;
}

/**
 * Opens the check of a source for a slot. One slot is one check and a source has one check under way, however many ask:
 * the database decides, and who comes second is told which check there is.
 *
 * Send the job `fetch` for it in the same transaction, when it was opened.
 */
export async function openCheck(
  tx: Transaction,
  { source, slot, now }: { readonly source: string; readonly slot: Instant; readonly now: Instant },
): Promise<OpenedCheck> {
  const check = makeId("check", source, slot);
  const opened = await tx.$executeRaw`
    insert into "check" ("id", "source_id", "slot", "enqueued_at")
    values (${check}, ${source}, ${new Date(slot)}, ${new Date(now)})
    on conflict do nothing`;
  if (opened === 1) return { check, opened: true };
  const underWay = await tx.check.findFirst({ where: { sourceId: source, outcome: null }, select: { id: true } });
  return { check: underWay?.id ?? check, opened: false };
}
