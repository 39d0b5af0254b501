import type { Instant } from "@muster/model";
import type { Transaction } from "../connect/index.ts";
import type { Payload, Step } from "./steps.ts";

/** Queues a job within a transaction. @returns false where that subject was queued for that step before. */
export type Send = <S extends Step>(step: S, payload: Payload<S>) => Promise<boolean>;

/** One job while a handler has it. */
export interface Work<S extends Step> {
  readonly step: S;
  readonly job: string;
  readonly payload: Payload<S>;
  /** How often it was begun before. */
  readonly attempt: number;
  /** Aborted when the worker must let go; what is not committed by then is handed back. */
  readonly signal: AbortSignal;
  /**
   * Commits the step: what `use` writes, the jobs it sends and the completion of this job, all or nothing. A handler
   * commits exactly once, also where there is nothing to write.
   *
   * @throws JobLostError where the job is another's by now; nothing was written then.
   */
  readonly commit: <T>(use: (tx: Transaction, send: Send) => Promise<T>) => Promise<T>;
}

export type Handler<S extends Step> = (work: Work<S>) => Promise<void>;

interface OfJob {
  readonly step: Step;
  readonly job: string;
  readonly payload: unknown;
}

/** What happens in a queue, for its log. */
export type QueueEvent =
  | ({ readonly type: "done"; readonly ms: number } & OfJob)
  | ({ readonly type: "retry" | "failed" | "lost"; readonly ms: number; readonly error: unknown } & OfJob)
  | ({ readonly type: "handed-back" } & OfJob)
  | ({ readonly type: "recovered" | "given-up" } & OfJob)
  | { readonly type: "error"; readonly error: unknown };

export interface QueueOptions {
  readonly now: () => Instant;
  /** What the worker's session calls itself in pg_stat_activity. */
  readonly name?: string;
  /** Jobs run at once; 4 unless told. A whole number from 1 up to the ledger's connections less one. */
  readonly concurrency?: number;
  /** How often to look without being told of a job, in milliseconds; 5,000 unless told. */
  readonly pollMs?: number;
  readonly onEvent?: (event: QueueEvent) => void;
}

export interface Drained {
  /** Jobs this worker did. */
  readonly done: number;
  /** Jobs this worker gave up. */
  readonly failed: number;
  /** Jobs of anyone that wait to be retried later. */
  readonly waiting: number;
}

export interface Queue {
  readonly send: <S extends Step>(tx: Transaction, step: S, payload: Payload<S>) => Promise<boolean>;
  /** Says who does a step's jobs. Steps without a handler are left to other workers. */
  readonly work: <S extends Step>(step: S, handler: Handler<S>) => void;
  /** Begins to take jobs, after taking back those of dead workers. */
  readonly start: () => Promise<void>;
  /** Works until no job is ready or under way anywhere. */
  readonly drain: () => Promise<Drained>;
  /** Resolves when the queue was stopped; rejects with the error that made it stop by itself. */
  readonly ended: Promise<void>;
  /** Takes no more jobs, lets those under way finish for `graceMs`, and hands back the rest. */
  readonly stop: (options?: { readonly graceMs?: number }) => Promise<void>;
}
