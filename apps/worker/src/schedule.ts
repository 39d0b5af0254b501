import { openCheck } from "@muster/ledger/archive";
import { listScheduled } from "@muster/ledger/catalogue";
import type { Ledger } from "@muster/ledger/connect";
import type { Queue } from "@muster/ledger/queue";
import { due, type Instant } from "@muster/model";
import { schedule as scheduleTicks } from "node-cron";

/** What a tick works on. */
export interface TickContext {
  readonly ledger: Ledger;
  readonly queue: Pick<Queue, "send">;
  readonly now: () => Instant;
}

/**
 * Opens a check for every source that is due and queues it. One slot is one check: of several workers that tick at once,
 * one opens it, and the others find it opened.
 *
 * @returns the sources whose checks this tick opened
 */
export async function tick({ ledger, queue, now }: TickContext): Promise<string[]> {
  const opened: string[] = [];
  for (const { source, slot } of due(await listScheduled(ledger), now())) {
    const isNew = await ledger.transaction(async (tx) => {
      const { check, opened } = await openCheck(tx, { source, slot, now: now() });
      if (opened) await queue.send(tx, "fetch", { check });
      return opened;
    });
    if (isNew) opened.push(source);
  }
  return opened;
}

/** Ticks at every full minute of the time zone, one tick at a time. @returns how to stop. */
export function startTicks(timeZone: string, onTick: () => Promise<void>): () => Promise<void> {
  const ticks = scheduleTicks("* * * * *", onTick, { timezone: timeZone, noOverlap: true, name: "what is due" });
  return async () => {
    await ticks.destroy();
  };
}
