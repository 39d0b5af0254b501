import { type Clock, type Instant, type RecordedFactVersion, Series } from "@muster/model";
import { z } from "zod";
import { type Reader, readerOf } from "../connect/index.ts";
import { versionColumns, VersionRow, versionTables } from "../facts/version-row.ts";
import { Prisma } from "../generated/client.ts";
import { AtOrNull } from "./columns.ts";

export interface SeriesSummary {
  readonly series: Series;
  /** Facts that are believed now, standing or not. */
  readonly facts: number;
  readonly lastChangedAt: Instant | null;
  /** Whether it is one of those shown first; they come first, in their order. */
  readonly flagship: boolean;
}

const Row = z
  .object({
    slug: z.string(),
    forceId: z.string(),
    forceName: z.string(),
    placeId: z.string(),
    placeName: z.string(),
    missionId: z.string().nullable(),
    missionName: z.string().nullable(),
    population: z.string(),
    countBasisId: z.string().nullable(),
    countBasisName: z.string().nullable(),
  })
  .transform((row) => ({
    slug: row.slug,
    force: { id: row.forceId, name: row.forceName },
    place: { id: row.placeId, name: row.placeName },
    mission: row.missionId === null ? null : { id: row.missionId, name: row.missionName },
    population: row.population,
    countBasis: row.countBasisId === null ? null : { id: row.countBasisId, name: row.countBasisName },
  }))
  .pipe(Series);

const columns = Prisma.sql`
  s."slug", s."force_id" as "forceId", s."force_name" as "forceName", s."place_id" as "placeId",
  s."place_name" as "placeName", s."mission_id" as "missionId", s."mission_name" as "missionName",
  s."population", s."count_basis_id" as "countBasisId", s."count_basis_name" as "countBasisName"`;

const Summary = z.object({ facts: z.number(), lastChangedAt: AtOrNull, flagship: z.boolean() });

/** Every series with a claim: the flagships in their order, then by slug. */
export async function listSeries(reader: Reader): Promise<SeriesSummary[]> {
  const rows = await readerOf(reader).$queryRaw`
    select ${columns}, coalesce(n."facts", 0) as "facts", c."recorded_at" as "lastChangedAt",
      l."slug" is not null as "flagship"
    from "series" s
    left join "flagship" l on l."slug" = s."slug"
    left join (
      select f."series_slug", count(*)::int as "facts" from "fact" f
      where exists (select 1 from "fact_version" v where v."fact_id" = f."id" and v."recorded_to" is null)
      group by f."series_slug"
    ) n on n."series_slug" = s."slug"
    left join lateral (
      select c."recorded_at" from "change" c where c."series_slug" = s."slug" order by c."sequence" desc limit 1
    ) c on true
    order by l."position" nulls last, s."slug"`;
  return z
    .array(z.unknown())
    .parse(rows)
    .map((row) => ({ series: Row.parse(row), ...Summary.parse(row) }));
}

export async function loadSeries(reader: Reader, slug: string): Promise<Series | null> {
  const rows = await readerOf(reader).$queryRaw`select ${columns} from "series" s where s."slug" = ${slug}`;
  return Row.array().parse(rows)[0] ?? null;
}

export interface VersionQuestion {
  /** One series or several; all of them where left out. */
  readonly slug?: string | readonly string[];
  readonly knownAt: Instant;
  readonly clock: Clock;
}

/** Which versions count at an instant of a clock: those believed now, or those believed then. */
export const believedAt = ({ knownAt, clock }: Pick<VersionQuestion, "knownAt" | "clock">): Prisma.Sql => {
  const at = new Date(knownAt);
  return clock === "public"
    ? Prisma.sql`(v."recorded_to" is null and v."known_from" <= ${at})`
    : Prisma.sql`(v."recorded_from" <= ${at} and (v."recorded_to" is null or v."recorded_to" > ${at}))`;
};

/**
 * The fact versions that `estimate` and `timeline` of the model take, in one query. On the public clock: those believed
 * now whose time had begun by `knownAt`, ended ones included. On the recorded clock: those believed at `knownAt`.
 */
export async function loadVersions(reader: Reader, question: VersionQuestion): Promise<RecordedFactVersion[]> {
  const { slug } = question;
  const of =
    slug === undefined
      ? Prisma.empty
      : Prisma.sql`and f."series_slug" = any(${typeof slug === "string" ? [slug] : [...slug]})`;
  const rows = await readerOf(reader).$queryRaw`
    select ${versionColumns} from ${versionTables}
    where ${believedAt(question)} ${of}
    order by c."as_of_first", v."known_from", v."id"`;
  return VersionRow.array().parse(rows);
}
