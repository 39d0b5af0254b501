import type { Queue } from "@muster/ledger/queue";
import { archive } from "./steps/archive.ts";
import { diff } from "./steps/diff.ts";
import { extract } from "./steps/extract.ts";
import { fetch } from "./steps/fetch.ts";
import { normalise } from "./steps/normalise.ts";
import { publish } from "./steps/publish.ts";
import { reconcile } from "./steps/reconcile.ts";
import type { StepContext } from "./steps/step.ts";

/** The flow: the seven steps, in this order, in this one place. */
export const pipeline = { fetch, archive, normalise, diff, extract, reconcile, publish };

/** Makes a queue do all of the flow. */
export function runPipeline(queue: Pick<Queue, "work">, context: StepContext): void {
  queue.work("fetch", pipeline.fetch(context));
  queue.work("archive", pipeline.archive(context));
  queue.work("normalise", pipeline.normalise(context));
  queue.work("diff", pipeline.diff(context));
  queue.work("extract", pipeline.extract(context));
  queue.work("reconcile", pipeline.reconcile(context));
  queue.work("publish", pipeline.publish(context));
}
