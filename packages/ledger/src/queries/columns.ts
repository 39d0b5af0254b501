import { Instant } from "@muster/model";
import { z } from "zod";
import { Prisma } from "../generated/client.ts";
import { toInstant, toInstantOrNull } from "../values/instant.ts";

/** Instants as the driver brings them, as the model has them. */
export const At = z.date().transform(toInstant).pipe(Instant);
export const AtOrNull = z.date().nullable().transform(toInstantOrNull).pipe(Instant.nullable());

/** Joins conditions; without any, everything is meant. */
export const where = (conditions: readonly (Prisma.Sql | null)[]): Prisma.Sql => {
  const given = conditions.filter((condition) => condition !== null);
  return given.length === 0 ? Prisma.empty : Prisma.sql`where ${Prisma.join(given, " and ")}`;
};

/**
 * The place of a revision in its document's public order, from 1 on: by publication, then by id, as `reconcile` orders
 * them. A revision that has no text yet stands where it was first seen. Over the names `r` (revision) and `t` (its text).
 */
export const revisionNumber = Prisma.sql`(
  select count(*)::int from "revision" o left join "text" ot on ot."revision_id" = o."id"
  where o."document_id" = r."document_id"
    and (coalesce(ot."published_at", o."until"), o."id") <= (coalesce(t."published_at", r."until"), r."id")
)`;
