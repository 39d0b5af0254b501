import { setTimeout as pause } from "node:timers/promises";
import type { PgBoss } from "pg-boss";
import type { Ledger, Transaction } from "../connect/index.ts";
import { CommitError, consequenceOf, JobLostError } from "./errors.ts";
import type { Handler, QueueEvent, QueueOptions, Send } from "./queue-types.ts";
import { completeJob, failJob, handBack, type TakenJob } from "./settle-job.ts";
import { payloads, type Step } from "./steps.ts";

/** A handler that takes a job of whatever step it was registered for. */
export type Runner = (job: TakenJob, signal: AbortSignal, commit: Commit) => Promise<void>;
type Commit = <T>(use: (tx: Transaction, send: Send) => Promise<T>) => Promise<T>;

export const toRunner =
  <S extends Step>(step: S, handler: Handler<S>): Runner =>
  async (job, signal, commit) =>
    await handler({
      step,
      job: job.id,
      payload: payloads[step].parse(job.data),
      attempt: job.retryCount,
      signal,
      commit,
    });

export interface RunContext {
  readonly ledger: Ledger;
  readonly boss: PgBoss;
  readonly now: QueueOptions["now"];
  readonly sendIn: (tx: Transaction) => Send;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
}

const say = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/**
 * Runs one job to its end, whatever that is.
 *
 * @returns what to log; `stop` carries the error of a job after which the worker must stop.
 */
export async function runJob(
  job: TakenJob,
  runner: Runner,
  { ledger, boss, now, sendIn, signal, onError }: RunContext,
): Promise<{ event: QueueEvent; stop?: unknown }> {
  const began = performance.now();
  const about = { step: job.step, job: job.id, payload: job.data };
  const ms = (): number => Math.round(performance.now() - began);
  let committed = false;
  const commit: Commit = async (use) => {
    if (committed) throw new CommitError(job.step, "twice");
    const result = await ledger.transaction(async (tx) => {
      // First, so that a job that is another's by now costs nothing more.
      await completeJob(tx, boss, job);
      return await use(tx, sendIn(tx));
    });
    committed = true;
    return result;
  };
  /** Settling must not be lost with a connection: it is tried until the database answers, or the worker stops. */
  const persist = async <T>(settle: () => Promise<T>): Promise<T> => {
    for (let wait = 50; ; wait = Math.min(wait * 2, 5000)) {
      try {
        return await settle();
      } catch (error) {
        if (signal.aborted) throw error;
        onError(error);
        await pause(wait, undefined, { signal }).catch(() => undefined);
      }
    }
  };
  try {
    await runner(job, signal, commit);
    if (!committed) throw new CommitError(job.step, "never");
    return { event: { type: "done", ms: ms(), ...about } };
  } catch (error) {
    if (committed) return { event: { type: "error", error } };
    if (error instanceof JobLostError) return { event: { type: "lost", ms: ms(), error, ...about } };
    const consequence = consequenceOf(error);
    if (signal.aborted || consequence === "stop") {
      await persist(async () => await handBack(ledger, boss, job));
      const event = { type: "handed-back", ...about } as const;
      return consequence === "stop" ? { event, stop: error } : { event };
    }
    const failure = { reason: say(error), consequence, now: now() };
    const type = await persist(async () => await failJob(ledger, boss, job, failure));
    return { event: { type, ms: ms(), error, ...about } };
  }
}
