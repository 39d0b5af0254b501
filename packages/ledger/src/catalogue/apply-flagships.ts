import type { SeriesSlug } from "@muster/model";
import type { Ledger } from "../connect/index.ts";

/** Says which series are shown first, in this order. A series may be named before its first claim is recorded. */
export async function applyFlagships(ledger: Ledger, slugs: readonly SeriesSlug[]): Promise<void> {
  await ledger.transaction(async (tx) => {
    await tx.flagship.deleteMany();
    await tx.flagship.createMany({ data: slugs.map((slug, position) => ({ slug, position })) });
  });
}
