import type { Instant, Outcome } from "@muster/model";
import type { Transaction } from "../connect/index.ts";
import { toJsonOrNull } from "../values/json.ts";

export interface ClosedCheck {
  readonly check: string;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly now: Instant;
  readonly ms?: number | null;
  readonly trace?: unknown;
}

/** Closes a check that is still open. @returns false where it was closed before; then nothing changes. */
export async function closeCheck(tx: Transaction, closed: ClosedCheck): Promise<boolean> {
  const { count } = await tx.check.updateMany({
    where: { id: closed.check, outcome: null },
    data: {
      outcome: closed.outcome,
      reason: closed.reason,
      closedAt: new Date(closed.now),
      ...(closed.ms === undefined ? {} : { ms: closed.ms }),
      ...(closed.trace === undefined ? {} : { trace: toJsonOrNull(closed.trace) }),
    },
  });
  return count === 1;
}
