import { fromPrisma, type PgBoss } from "pg-boss";
import { z } from "zod";
import type { Ledger } from "../connect/index.ts";
import type { TakenJob } from "./settle-job.ts";
import { type Step, steps } from "./steps.ts";

const Ready = z.object({ step: z.enum(steps) });

/** The steps nearest to the end of the flow first, so that what was begun is finished before more is begun. */
const order = steps.toReversed();

/**
 * Takes up to `limit` jobs of one step for a worker. Taking them and noting whose they are is one transaction: a worker
 * that dies right after it leaves jobs that are known to be its own.
 */
export async function takeJobs(
  ledger: Ledger,
  boss: PgBoss,
  input: { readonly worker: number; readonly limit: number; readonly able: readonly Step[]; readonly now: Date },
): Promise<TakenJob[]> {
  const rows = await ledger.prisma.$queryRaw`
    select s."step" from unnest(${[...input.able]}::text[]) as s("step")
    where exists (
      select 1 from "pgboss"."job" j
      where j."name" = s."step" and j."state" < 'active' and not j."blocked" and j."start_after" <= now()
    )`;
  const ready = new Set(
    Ready.array()
      .parse(rows)
      .map(({ step }) => step),
  );
  for (const step of order) {
    if (!ready.has(step)) continue;
    const taken = await ledger.transaction(async (tx) => {
      const jobs = await boss.fetch<unknown>(step, {
        batchSize: input.limit,
        includeMetadata: true,
        db: fromPrisma(tx),
      });
      await tx.lease.createMany({
        data: jobs.map(({ id }) => ({ jobId: id, step, worker: input.worker, takenAt: input.now })),
      });
      return jobs.map(({ id, data, retryCount, retryLimit }): TakenJob => ({ step, id, data, retryCount, retryLimit }));
    });
    if (taken.length > 0) return taken;
  }
  return [];
}
