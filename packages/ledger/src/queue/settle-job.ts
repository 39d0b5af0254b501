import type { Instant } from "@muster/model";
import { fromPrisma, type PgBoss } from "pg-boss";
import { z } from "zod";
import { closeCheck } from "../archive/close-check.ts";
import type { Ledger, Transaction } from "../connect/index.ts";
import { JobLostError } from "./errors.ts";
import { payloads, type Step } from "./steps.ts";

/** A job that a worker took: this attempt of it, and no other, may be settled. */
export interface TakenJob {
  readonly step: Step;
  readonly id: string;
  readonly data: unknown;
  readonly retryCount: number;
  readonly retryLimit: number;
}

/** pg-boss reports how many rows a settling call touched, though its types keep quiet about it. */
const Settled = z.object({ affected: z.number() });
const settled = (response: unknown): boolean => Settled.parse(response).affected === 1;

/** Completes the job inside the step's own transaction. @throws JobLostError, which rolls that transaction back. */
export async function completeJob(tx: Transaction, boss: PgBoss, job: TakenJob): Promise<void> {
  if (!settled(await boss.complete(job.step, job, null, { db: fromPrisma(tx) }))) {
    throw new JobLostError(job.step, job.id);
  }
  await tx.lease.deleteMany({ where: { jobId: job.id } });
}

/** Puts the job back for anyone to take. @returns false where it was not ours any more. */
export async function handBack(ledger: Ledger, boss: PgBoss, job: TakenJob): Promise<boolean> {
  return await ledger.transaction(async (tx) => {
    const db = fromPrisma(tx);
    if (!settled(await boss.cancel(job.step, job, { db }))) return false;
    await boss.resume(job.step, job.id, { db });
    await tx.lease.deleteMany({ where: { jobId: job.id } });
    return true;
  });
}

export interface Failure {
  readonly reason: string;
  readonly consequence: "never" | "later";
  readonly now: Instant;
}

/**
 * Records that this attempt failed: the job is retried with backoff, or stays failed, where people see it. With a
 * failed job of a check, the check is closed.
 */
export async function failJob(
  ledger: Ledger,
  boss: PgBoss,
  job: TakenJob,
  { reason, consequence, now }: Failure,
): Promise<"retry" | "failed" | "lost"> {
  const last = consequence === "never" || job.retryCount >= job.retryLimit;
  return await ledger.transaction(async (tx) => {
    if (last) {
      // pg-boss fails a job for good when its retries are used up, and has no other way to say so.
      await tx.$executeRaw`
        update "pgboss"."job" set "retry_limit" = "retry_count"
        where "name" = ${job.step} and "id" = ${job.id}::uuid and "state" = 'active' and "retry_count" = ${job.retryCount}`;
    }
    if (!settled(await boss.fail(job.step, job, { message: reason }, { db: fromPrisma(tx) }))) return "lost";
    await tx.lease.deleteMany({ where: { jobId: job.id } });
    if (!last) return "retry";
    const about = payloads.fetch.safeParse(job.data);
    if (about.success) await closeCheck(tx, { check: about.data.check, outcome: "failed", reason, now });
    return "failed";
  });
}
