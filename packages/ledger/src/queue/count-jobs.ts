import { z } from "zod";
import { type Reader, readerOf } from "../connect/index.ts";
import { type Step, steps } from "./steps.ts";

export interface JobCounts {
  readonly step: Step;
  /** Ready to be taken. */
  readonly ready: number;
  /** To be retried later. */
  readonly waiting: number;
  readonly active: number;
  /** Given up; kept for a week for people to look at. */
  readonly failed: number;
}

const Counts = z.object({
  step: z.enum(steps),
  ready: z.number(),
  waiting: z.number(),
  active: z.number(),
  failed: z.number(),
});

/** How the jobs of each step stand, in the order of the flow. */
export async function countJobs(reader: Reader): Promise<JobCounts[]> {
  const rows = await readerOf(reader).$queryRaw`
    select s."step",
      (count(*) filter (where j."state" < 'active' and j."start_after" <= now()))::int as "ready",
      (count(*) filter (where j."state" < 'active' and j."start_after" > now()))::int as "waiting",
      (count(*) filter (where j."state" = 'active'))::int as "active",
      (count(*) filter (where j."state" = 'failed'))::int as "failed"
    from unnest(${[...steps]}::text[]) with ordinality as s("step", "place")
    left join "pgboss"."job" j on j."name" = s."step" and j."state" <> 'completed' and j."state" <> 'cancelled'
    group by s."step", s."place" order by s."place"`;
  return Counts.array().parse(rows);
}
