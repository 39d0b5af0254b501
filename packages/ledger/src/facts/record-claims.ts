import { type Claim, firstDay, type Instant, lastDay } from "@muster/model";
import type { Transaction } from "../connect/index.ts";
import { toJson } from "../values/json.ts";
import { makeId } from "../values/make-id.ts";
import { recordSeries } from "./record-series.ts";

export interface NewExtraction {
  readonly revision: string;
  readonly extractor: { readonly name: string; readonly version: string };
  readonly claims: readonly Claim[];
  /** Everything the extractor considered, and what became of it and why. */
  readonly candidates: unknown;
  readonly now: Instant;
}

/**
 * Records that an extractor read a revision, and what it read. A series is recorded with its first claim. Recorded once
 * for each version of an extractor; again changes nothing.
 *
 * @returns false where this extraction is recorded already.
 * @throws ConstraintError `claim_evidence_stands` where evidence does not stand in the revision's text to the character.
 */
export async function recordExtraction(tx: Transaction, extraction: NewExtraction): Promise<boolean> {
  const { revision, extractor, claims } = extraction;
  const recordedAt = new Date(extraction.now);
  const { count } = await tx.extraction.createMany({
    data: [
      {
        revisionId: revision,
        extractor: extractor.name,
        version: extractor.version,
        claims: claims.length,
        candidates: toJson(extraction.candidates),
        recordedAt,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await recordSeries(tx, claims, extraction.now);
  await tx.claim.createMany({
    data: claims.map((claim, ordinal) => ({
      id: makeId("claim", revision, extractor.name, extractor.version, ordinal),
      revisionId: revision,
      extractor: extractor.name,
      extractorVersion: extractor.version,
      ordinal,
      ...toColumns(claim),
      recordedAt,
    })),
  });
  return true;
}

const toColumns = (claim: Claim) => ({
  seriesSlug: claim.series,
  kind: claim.kind,
  modality: claim.modality,
  polarity: claim.polarity,
  standing: claim.standing,
  low: claim.quantity?.low ?? null,
  lowOpen: claim.quantity?.lowOpen ?? false,
  high: claim.quantity?.high ?? null,
  highOpen: claim.quantity?.highOpen ?? false,
  point: claim.quantity?.point ?? null,
  qualifier: claim.quantity?.qualifier ?? null,
  words: claim.quantity?.words ?? null,
  asOf: claim.asOf.date,
  asOfPrecision: claim.asOf.precision,
  asOfFirst: new Date(firstDay(claim.asOf)),
  asOfLast: new Date(lastDay(claim.asOf)),
  confidence: claim.confidence,
  evidenceExact: claim.evidence.exact,
  evidencePrefix: claim.evidence.prefix,
  evidenceSuffix: claim.evidence.suffix,
  evidenceStart: claim.evidence.start,
  evidenceEnd: claim.evidence.end,
  body: toJson(claim),
});
