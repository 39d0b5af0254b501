import type { Claim, Instant } from "@muster/model";
import type { Transaction } from "../connect/index.ts";
import { LedgerError } from "../errors/index.ts";

/** A claim gives a series the slug of another one. */
export class SeriesMixedError extends LedgerError {
  constructor(slug: string, recorded: string, claimed: string) {
    super(`The series ${slug} counts ${recorded}; a claim of it counts ${claimed}.`, "never");
  }
}

interface Key {
  readonly forceId: string;
  readonly placeId: string;
  readonly missionId: string | null;
  readonly population: string;
  readonly countBasisId: string | null;
}

const write = (key: Key): string =>
  [key.forceId, key.placeId, key.missionId ?? "no mission", key.population, key.countBasisId ?? "no count basis"].join(
    " × ",
  );

const keyOf = (claim: Claim): Key => ({
  forceId: claim.force.id,
  placeId: claim.place.id,
  missionId: claim.mission?.id ?? null,
  population: claim.population,
  countBasisId: claim.countBasis?.id ?? null,
});

/**
 * Records the series of these claims that are not recorded yet. The names a series was recorded with stay.
 *
 * @throws ConstraintError `series_key` where a claim gives a recorded series another slug.
 * @throws SeriesMixedError where a claim gives another series a recorded slug.
 */
export async function recordSeries(tx: Transaction, claims: readonly Claim[], now: Instant): Promise<void> {
  const wanted = new Map(claims.map((claim) => [claim.series, claim]));
  const slugs = [...wanted.keys()].sort();
  const known = await tx.series.findMany({ where: { slug: { in: slugs } } });
  const missing = slugs.filter((slug) => !known.some((series) => series.slug === slug));
  for (const slug of missing) {
    const claim = wanted.get(slug);
    if (!claim) continue;
    const { forceId, placeId, missionId, population, countBasisId } = keyOf(claim);
    await tx.$executeRaw`
      insert into "series" ("slug", "force_id", "force_name", "place_id", "place_name", "mission_id", "mission_name",
        "population", "count_basis_id", "count_basis_name", "recorded_at")
      values (${slug}, ${forceId}, ${claim.force.name}, ${placeId}, ${claim.place.name}, ${missionId},
        ${claim.mission?.name ?? null}, ${population}, ${countBasisId}, ${claim.countBasis?.name ?? null},
        ${new Date(now)})
      on conflict ("slug") do nothing`;
  }
  const recorded = missing.length === 0 ? known : await tx.series.findMany({ where: { slug: { in: slugs } } });
  const keys = new Map(recorded.map((series) => [series.slug, write(series)]));
  for (const claim of claims) {
    const [is, claimed] = [keys.get(claim.series), write(keyOf(claim))];
    if (is !== undefined && is !== claimed) throw new SeriesMixedError(claim.series, is, claimed);
  }
}
