import type { Instant } from "@muster/model";
import type { PgBoss } from "pg-boss";
import { z } from "zod";
import type { Ledger } from "../connect/index.ts";
import { failJob, handBack, type TakenJob } from "./settle-job.ts";
import { steps } from "./steps.ts";
import { workerLockClass } from "./worker-identity.ts";

const Orphan = z.object({
  step: z.enum(steps),
  id: z.string(),
  data: z.unknown(),
  retryCount: z.number(),
  retryLimit: z.number(),
});

export interface RecoveredJob {
  readonly job: TakenJob;
  /** False where it was given up, because its workers died each time they ran it. */
  readonly retried: boolean;
}

/** Takes back the jobs that are under way with workers that no longer live. Safe when several do it at once. */
export async function recoverJobs(ledger: Ledger, boss: PgBoss, now: Instant): Promise<RecoveredJob[]> {
  const rows = await ledger.prisma.$queryRaw`
    select j."name" as "step", j."id", j."data", j."retry_count" as "retryCount", j."retry_limit" as "retryLimit"
    from "pgboss"."job" j left join "lease" l on l."job_id" = j."id"
    where j."name" = any(${[...steps]}) and j."state" = 'active'
      and not exists (
        select 1 from pg_locks k
        where k."locktype" = 'advisory' and k."granted" and k."objsubid" = 2
          and k."database" = (select d."oid" from pg_database d where d."datname" = current_database())
          and k."classid" = ${workerLockClass}::bigint::oid and k."objid" = l."worker"::bigint::oid
      )`;
  const recovered: RecoveredJob[] = [];
  for (const job of Orphan.array().parse(rows)) {
    if (job.retryCount < job.retryLimit) {
      if (await handBack(ledger, boss, job)) recovered.push({ job, retried: true });
      continue;
    }
    const reason = `The worker died each of the ${job.retryCount + 1} times that one ran this job.`;
    const outcome = await failJob(ledger, boss, job, { reason, consequence: "never", now });
    if (outcome === "failed") recovered.push({ job, retried: false });
  }
  return recovered;
}
