import { openCheck } from "@muster/ledger/archive";
import type { Ledger } from "@muster/ledger/connect";
import type { Queue } from "@muster/ledger/queue";
import type { Instant } from "@muster/model";

/** A check that somebody asked for, beside those of the schedule. */
export interface AskedCheck {
  readonly source: string;
  readonly check: string;
}

/** Opens a check of each source for this very moment; one that is under way already is joined. */
export async function openChecks(
  ledger: Ledger,
  queue: Pick<Queue, "send">,
  { sources, now }: { readonly sources: readonly string[]; readonly now: Instant },
): Promise<AskedCheck[]> {
  const asked: AskedCheck[] = [];
  for (const source of sources) {
    const { check } = await ledger.transaction(async (tx) => {
      const found = await openCheck(tx, { source, slot: now, now });
      if (found.opened) await queue.send(tx, "fetch", { check: found.check });
      return found;
    });
    asked.push({ source, check });
  }
  return asked;
}
