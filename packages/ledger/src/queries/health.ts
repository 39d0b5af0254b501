import { z } from "zod";
import { type Reader, readerOf } from "../connect/index.ts";
import { countJobs, type JobCounts } from "../queue/count-jobs.ts";
import { AtOrNull } from "./columns.ts";

const Row = z.object({
  version: z.string(),
  migration: z.string(),
  sources: z.number(),
  /** Enabled sources whose last check failed or was refused. */
  failing: z.number(),
  lastCheckAt: AtOrNull,
  lastChangeAt: AtOrNull,
});

export type Health = z.output<typeof Row> & {
  /** How the jobs of each step stand, in the order of the flow. */
  readonly jobs: readonly JobCounts[];
};

/** Whether the ledger answers, and how its work stands. */
export async function health(reader: Reader): Promise<Health> {
  const rows = await readerOf(reader).$queryRaw`
    select current_setting('server_version') as "version",
      (select "migration_name" from "_prisma_migrations" where "finished_at" is not null
        order by "migration_name" desc limit 1) as "migration",
      (select count(*)::int from "source" where "enabled") as "sources",
      (select count(*)::int from "source" s cross join lateral (
        select c."outcome" from "check" c where c."source_id" = s."id" and c."outcome" is not null
        order by c."slot" desc limit 1
      ) l where s."enabled" and l."outcome" in ('failed', 'refused')) as "failing",
      (select max("closed_at") from "check") as "lastCheckAt",
      (select c."recorded_at" from "change" c order by c."sequence" desc limit 1) as "lastChangeAt"`;
  return { ...Row.parse(z.array(z.unknown()).parse(rows)[0]), jobs: await countJobs(reader) };
}
