import { Instant, type ScheduledSource } from "@muster/model";
import { z } from "zod";
import { type Reader, readerOf } from "../connect/index.ts";
import { toInstantOrNull } from "../values/instant.ts";
import { type CatalogueEntry, toEntry } from "./entry.ts";

export async function findSource(reader: Reader, id: string): Promise<CatalogueEntry | null> {
  const row = await readerOf(reader).source.findUnique({ where: { id } });
  return row === null ? null : toEntry(row);
}

/** Every source as it is defined, by id. */
export async function listDefinitions(reader: Reader): Promise<CatalogueEntry[]> {
  const rows = await readerOf(reader).source.findMany({ orderBy: { id: "asc" } });
  return rows.map(toEntry);
}

const Scheduled = z.object({
  id: z.string(),
  schedule: z.string(),
  lastSlot: z.date().nullable().transform(toInstantOrNull).pipe(Instant.nullable()),
});

/** What `due` of the model asks, of each enabled source that has no check under way. */
export async function listScheduled(reader: Reader): Promise<ScheduledSource[]> {
  const rows = await readerOf(reader).$queryRaw`
    select s."id", s."schedule", l."slot" as "lastSlot"
    from "source" s
    left join lateral (
      select c."slot" from "check" c where c."source_id" = s."id" order by c."slot" desc limit 1
    ) l on true
    where s."enabled"
      and not exists (select 1 from "check" c where c."source_id" = s."id" and c."outcome" is null)
    order by s."id"`;
  return Scheduled.array()
    .parse(rows)
    .map((row) => ({ ...row, enabled: true }));
}
