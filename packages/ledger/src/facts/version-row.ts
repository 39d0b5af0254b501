import { Claim, Instant, type RecordedFactVersion } from "@muster/model";
import { z } from "zod";
import { Prisma } from "../generated/client.ts";
import { toInstant, toInstantOrNull } from "../values/instant.ts";

const At = z.date().transform(toInstant).pipe(Instant);
const AtOrNull = z.date().nullable().transform(toInstantOrNull).pipe(Instant.nullable());

/** The columns of a fact version with its fact and claim, over the names `v`, `f`, `c` and `r`. */
export const versionColumns = Prisma.sql`
  v."id", f."id" as "fact", f."document_id" as "document", f."series_slug" as "series",
  v."known_from" as "knownFrom", v."known_to" as "knownTo", v."ended_by" as "endedBy",
  v."recorded_from" as "recordedFrom", v."recorded_to" as "recordedTo",
  c."id" as "claim", c."revision_id" as "revision", c."body"`;

export const versionTables = Prisma.sql`
  "fact_version" v join "fact" f on f."id" = v."fact_id" join "claim" c on c."id" = v."claim_id"`;

export const VersionRow = z
  .object({
    id: z.string(),
    fact: z.string(),
    document: z.string(),
    series: z.string(),
    knownFrom: At,
    knownTo: AtOrNull,
    endedBy: z.string().nullable(),
    recordedFrom: At,
    recordedTo: AtOrNull,
    claim: z.string(),
    revision: z.string(),
    body: Claim,
  })
  .transform((row): RecordedFactVersion => ({
    id: row.id,
    fact: { id: row.fact, document: row.document, series: row.series },
    knownFrom: row.knownFrom,
    knownTo: row.knownTo,
    endedBy: row.endedBy,
    recordedFrom: row.recordedFrom,
    recordedTo: row.recordedTo,
    said: { id: row.claim, revision: row.revision, document: row.document, claim: row.body },
  }));
