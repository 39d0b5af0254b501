import type { Instant } from "@muster/model";
import { z } from "zod";
import type { Transaction } from "../connect/index.ts";
import { justAfter, later, toInstant } from "../values/instant.ts";

/** "fact" in ASCII: the advisory lock under which facts and changes are recorded, one transaction after the other. */
const lock = 1_717_658_484;

/** Waits until no other transaction records facts or changes; the lock goes with the transaction. */
export async function lockRecord(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${lock}::bigint)`;
}

const Last = z.object({ last: z.date().nullable() });

/** The instant to record facts under: `now`, and always later than everything recorded before. Needs `lockRecord`. */
export async function advanceClock(tx: Transaction, now: Instant): Promise<Instant> {
  const rows = await tx.$queryRaw`
    select greatest(max("recorded_from"), max("recorded_to")) as "last" from "fact_version"`;
  const last = Last.array().parse(rows)[0]?.last;
  return last ? later(now, justAfter(toInstant(last))) : now;
}
