import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { now } from "../now.ts";
import type { Ledger } from "@muster/ledger/connect";
import type { Drained } from "@muster/ledger/queue";
import type { Env } from "../env.ts";
import { openLog } from "../log.ts";
import { startTicks, tick } from "../schedule.ts";
import { hearStopRequests } from "../supervisor/signals.ts";
import { openWork } from "./open-work.ts";

/** Touched after each tick that reached the database, for a health check to look at. */
const ALIVE = "worker.alive";

/** What is under way gets this long to finish when the worker is asked to stop; the rest is handed back. */
const GRACE_MS = 2000;

export interface WorkerRun {
  readonly env: Env;
  readonly ledger: Ledger;
  /** Drain what is due and queued, instead of staying. */
  readonly once: boolean;
}

/** Runs a worker until it is asked to stop. @returns the counts of a single run; null for one that stays. */
export async function runWorker({ env, ledger, once }: WorkerRun): Promise<Drained | null> {
  const log = openLog(env);
  const requests = hearStopRequests(() => process.exit(130));
  const queue = await openWork({ env, ledger, log, now });
  const context = { ledger, queue, now };
  requests.stop.addEventListener("abort", () => log.info("stopping"), { once: true });
  try {
    if (once) {
      await tick(context);
      return await Promise.race([queue.drain(), requests.asked.then(() => ({ done: 0, failed: 0, waiting: 0 }))]);
    }
    await queue.start();
    await mkdir(env.home, { recursive: true });
    const onTick = async () => {
      try {
        await tick(context);
        await writeFile(join(env.home, ALIVE), now());
      } catch (error) {
        log.error({ err: error }, "tick");
      }
    };
    const stopTicks = startTicks(env.timeZone, onTick);
    await onTick();
    log.info({ timeZone: env.timeZone, concurrency: env.concurrency }, "started");
    process.send?.({ ready: true });
    try {
      await Promise.race([requests.asked, queue.ended]);
    } finally {
      await stopTicks();
    }
    return null;
  } finally {
    await queue.stop({ graceMs: GRACE_MS });
    requests.dispose();
    log.info("stopped");
  }
}
