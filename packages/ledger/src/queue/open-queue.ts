import { fromPrisma } from "pg-boss";
import type { Ledger, Transaction } from "../connect/index.ts";
import { countJobs } from "./count-jobs.ts";
import { consequenceOf } from "./errors.ts";
import { jobId } from "./job-id.ts";
import { openBoss } from "./open-boss.ts";
import type { Queue, QueueOptions, Send } from "./queue-types.ts";
import { recoverJobs } from "./recover-jobs.ts";
import { runJob, type Runner, toRunner } from "./run-job.ts";
import { handBack, type TakenJob } from "./settle-job.ts";
import { payloads, type Step } from "./steps.ts";
import { takeJobs } from "./take-jobs.ts";
import { makeWaiter } from "./waiter.ts";
import { channel, openIdentity, type WorkerIdentity } from "./worker-identity.ts";

/** How often finished jobs are cleared away. */
const maintainMs = 10 * 60_000;
/** How soon to look again while waiting for the jobs of other workers. */
const drainPollMs = 250;

/**
 * Opens the queue. Sending needs nothing more; a worker registers its handlers with `work` and then calls `start` or
 * `drain`.
 *
 * A step's effect happens exactly once: its transaction completes the job together with what it writes and sends, and
 * is rolled back where the job is another's by then.
 *
 * @example
 * const queue = await openQueue(ledger, { now: () => new Date().toISOString() });
 * queue.work("extract", async ({ payload, commit }) => {
 *   const subject = await loadForExtract(ledger, payload.revision);
 *   await commit(async (tx, send) => { … });
 * });
 * await queue.start();
 */
export async function openQueue(ledger: Ledger, options: QueueOptions): Promise<Queue> {
  const { now, name = "muster worker", concurrency = 4, pollMs = 5000 } = options;
  const emit = options.onEvent ?? (() => undefined);
  const onError = (error: unknown): void => emit({ type: "error", error });
  const boss = await openBoss(ledger, onError);
  const runners = new Map<Step, Runner>();
  const active = new Map<TakenJob, Promise<void>>();
  const waiter = makeWaiter();
  const letGo = new AbortController();
  const { promise: ended, resolve: end, reject: endWith } = Promise.withResolvers<void>();
  // Who does not wait for the end need not hear of it.
  ended.catch(() => undefined);
  const tally = { done: 0, failed: 0 };
  let identity: WorkerIdentity | null = null;
  let loop: Promise<void> | null = null;
  const state = { stopping: false, draining: false };
  let maintained = 0;

  const sendIn =
    (tx: Transaction): Send =>
    async (step, payload) => {
      const data = payloads[step].parse(payload);
      const sent = await boss.send(step, data, { id: jobId(step, data), db: fromPrisma(tx) });
      if (sent !== null) await tx.$executeRaw`select pg_notify(${channel}, ${step})`;
      return sent !== null;
    };

  const begin = (job: TakenJob): void => {
    const runner = runners.get(job.step);
    if (!runner) throw new Error(`There is no handler for ${job.step}.`);
    const context = { ledger, boss, now, sendIn, signal: letGo.signal, onError };
    const running = async (): Promise<void> => {
      try {
        const { event, stop } = await runJob(job, runner, context);
        if (event.type === "done") tally.done++;
        if (event.type === "failed") tally.failed++;
        emit(event);
        if (stop !== undefined) give(stop);
      } catch (error) {
        // The worker stops and the job could not be handed back: it is recovered when the worker is gone.
        emit({ type: "error", error });
      } finally {
        active.delete(job);
        waiter.wake();
      }
    };
    active.set(job, running());
  };

  /** Stops for an error that no job here will survive. */
  const give = (error: unknown): void => {
    state.stopping = true;
    endWith(error);
    waiter.wake();
  };

  const identify = async (): Promise<WorkerIdentity> => {
    if (identity) return identity;
    const opened = await openIdentity(ledger.url, name, () => waiter.wake());
    identity = opened;
    const forget = async (): Promise<void> => {
      await opened.lost;
      if (identity === opened) identity = null;
      waiter.wake();
    };
    void forget();
    return opened;
  };

  const recover = async (): Promise<void> => {
    for (const { job, retried } of await recoverJobs(ledger, boss, now())) {
      const about = { step: job.step, job: job.id, payload: job.data };
      if (!retried) tally.failed++;
      emit({ type: retried ? "recovered" : "given-up", ...about });
    }
  };

  /** One round: take what fits. @returns whether anything was taken. */
  const take = async (): Promise<boolean> => {
    const { worker } = await identify();
    const limit = concurrency - active.size;
    if (limit <= 0) return false;
    const jobs = await takeJobs(ledger, boss, { worker, limit, able: [...runners.keys()], now: new Date(now()) });
    jobs.forEach(begin);
    return jobs.length > 0;
  };

  const isDrained = async (): Promise<boolean> => {
    if (active.size > 0) return false;
    const counts = await countJobs(ledger);
    return counts.every(({ step, ready, active }) => active === 0 && (ready === 0 || !runners.has(step)));
  };

  const run = async (): Promise<void> => {
    let looked = Number.NEGATIVE_INFINITY;
    while (!state.stopping) {
      try {
        const time = performance.now();
        if (time - looked >= (state.draining ? drainPollMs : pollMs)) {
          looked = time;
          await recover();
        }
        if (time - maintained >= maintainMs && active.size === 0) {
          maintained = time;
          await boss.supervise();
        }
        if (await take()) continue;
        if (state.draining && (await isDrained())) return;
      } catch (error) {
        emit({ type: "error", error });
        if (consequenceOf(error) === "stop") return give(error);
      }
      await waiter.wait(state.draining ? drainPollMs : pollMs);
    }
  };

  const stop: Queue["stop"] = async ({ graceMs = 3000 } = {}) => {
    state.stopping = true;
    waiter.wake();
    await loop;
    const settled = Promise.allSettled(active.values());
    await Promise.race([settled, waiter.pause(graceMs)]);
    letGo.abort(new Error("The worker is stopping."));
    for (const job of active.keys()) {
      const returned = await handBack(ledger, boss, job).catch(onError);
      if (returned) emit({ type: "handed-back", step: job.step, job: job.id, payload: job.data });
    }
    await Promise.race([settled, waiter.pause(graceMs)]);
    await identity?.close();
    await boss.stop({ graceful: false });
    end();
  };

  return {
    send: async (tx, step, payload) => await sendIn(tx)(step, payload),
    work: (step, handler) => void runners.set(step, toRunner(step, handler)),
    start: async () => {
      await identify();
      maintained = performance.now();
      loop ??= run();
    },
    drain: async () => {
      await identify();
      state.draining = true;
      waiter.wake();
      await (loop ??= run());
      loop = null;
      state.draining = false;
      await boss.supervise().catch(onError);
      const waiting = (await countJobs(ledger)).reduce((sum, counts) => sum + counts.waiting, 0);
      return { ...tally, waiting };
    },
    ended,
    stop,
  };
}
