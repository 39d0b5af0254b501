import type { Ledger } from "@muster/ledger/connect";
import { openQueue, type Queue, type QueueEvent } from "@muster/ledger/queue";
import type { Instant } from "@muster/model";
import { type Env, ROOT } from "../env.ts";
import type { Log } from "../log.ts";
import { runPipeline } from "../pipeline.ts";
import type { CheckDone } from "../steps/step.ts";

const USER_AGENT = "Muster/0.1 (reads public statements of force levels; see the operator of this host)";

export interface WorkOptions {
  readonly env: Pick<Env, "allowPrivate" | "concurrency">;
  readonly ledger: Ledger;
  readonly log: Log;
  readonly now: () => Instant;
  readonly onCheck?: (check: CheckDone) => void;
}

function logEvent(log: Log, event: QueueEvent): void {
  switch (event.type) {
    case "done":
      log.debug({ step: event.step, payload: event.payload, ms: event.ms }, "done");
      break;
    case "retry":
    case "lost":
      log.warn({ step: event.step, payload: event.payload, ms: event.ms, err: event.error }, event.type);
      break;
    case "failed":
      log.error({ step: event.step, payload: event.payload, ms: event.ms, err: event.error }, "failed");
      break;
    case "handed-back":
    case "recovered":
    case "given-up":
      log.info({ step: event.step, payload: event.payload }, event.type);
      break;
    case "error":
      log.error({ err: event.error }, "error");
      break;
    default:
      event satisfies never;
  }
}

/** Opens a queue that does the whole flow: one line in the log for each check, one for whatever went wrong. */
export async function openWork({ env, ledger, log, now, onCheck }: WorkOptions): Promise<Queue> {
  const queue = await openQueue(ledger, {
    now,
    concurrency: env.concurrency,
    onEvent: (event) => logEvent(log, event),
  });
  runPipeline(queue, {
    ledger,
    now,
    root: ROOT,
    allowPrivate: env.allowPrivate,
    userAgent: USER_AGENT,
    onCheck(check) {
      log.info(check, "check");
      onCheck?.(check);
    },
  });
  return queue;
}
