import type { Ledger } from "@muster/ledger/connect";
import type { Handler, Step } from "@muster/ledger/queue";
import type { Instant } from "@muster/model";

/** What the steps are given from outside: the ledger, the time, and how far sources may reach. */
export interface StepContext {
  readonly ledger: Ledger;
  readonly now: () => Instant;
  /** The folder that relative file locators start from. */
  readonly root: string;
  readonly allowPrivate: boolean;
  readonly userAgent: string;
  /** Told when a check has its outcome. */
  readonly onCheck: (check: CheckDone) => void;
}

export interface CheckDone {
  readonly check: string;
  readonly source: string;
  readonly outcome: string;
  readonly ms: number | null;
  readonly revisions: number;
  readonly reason: string | null;
}

/**
 * One step of the flow. Each loads, calls one pure function, and commits what it decided together with the job that
 * follows. Where another run was first there is nothing left to decide, and the step commits just that.
 */
export type MakeStep<S extends Step> = (context: StepContext) => Handler<S>;
