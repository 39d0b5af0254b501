import { Claim, type Citation } from "../claim/claim.ts";
import { makeEvidence } from "../evidence/make-evidence.ts";
import type { FactVersion, RecordedFactVersion } from "../fact/fact.ts";
import { hashText } from "../fact/hash-text.ts";
import { about } from "../quantity/make-quantity.ts";
import type { StoredClaim } from "../revision/revision.ts";
import { seriesSlug } from "../series/name-series.ts";
import type { Named } from "../series/series.ts";
import { firstInstant } from "../time/find-days.ts";
import { parsePartialDate } from "../time/parse-partial-date.ts";

export const us: Named = { id: "us", name: "United States" };
export const iraq: Named = { id: "iq", name: "Iraq" };
export const syria: Named = { id: "sy", name: "Syria" };

type Parts = Partial<Omit<Claim, "asOf" | "series">> & { readonly asOf?: string };

/** A whole claim: some 2,500 US troops in Iraq on 18 February 2021, but for the parts told. Its slug follows. */
export const claimOf = ({ asOf = "2021-02-18", ...parts }: Parts = {}): Claim => {
  const claim = {
    force: us,
    place: iraq,
    mission: null,
    population: "troops" as const,
    countBasis: null,
    kind: "level",
    modality: "reported",
    polarity: "asserted",
    quantity: parts.kind === "withheld" ? null : about(2500, "some 2,500"),
    asOf: parsePartialDate(asOf),
    attribution: null,
    citation: null,
    standing: null,
    note: null,
    key: null,
    grounds: {},
    evidence: makeEvidence("There are some 2,500 US troops in Iraq.", 10, 30),
    confidence: 1,
    ...parts,
  };
  return Claim.parse({ ...claim, series: seriesSlug(claim) });
};

export const citationOf = (publisher: string, published: string | null, url: string | null = null): Citation => ({
  publisher,
  title: null,
  url,
  published: published === null ? null : parsePartialDate(published),
});

export const storedOf = (claim: Claim, revision = "r1", document = "doc"): StoredClaim => ({
  id: hashText(JSON.stringify([document, revision, claim])).slice(0, 12),
  revision,
  document,
  claim,
});

interface Known {
  readonly fact?: string;
  readonly document?: string;
  /** Days; the intervals begin and end at midnight UTC. */
  readonly from?: string;
  readonly to?: string | null;
}

/** A version of a fact of its own that says `claim`, known since the first day it holds for unless told otherwise. */
export const versionOf = (claim: Claim, { fact, document, from, to = null }: Known = {}): FactVersion => {
  const stored = storedOf(claim, "r1", document ?? hashText(JSON.stringify(claim)).slice(0, 8));
  return {
    fact: {
      id: fact ?? hashText(JSON.stringify([stored, from])).slice(0, 32),
      document: stored.document,
      series: claim.series,
    },
    knownFrom: firstInstant(from ?? claim.asOf.date.padEnd(10, "-01")),
    knownTo: to === null ? null : firstInstant(to),
    endedBy: to === null ? null : "r2",
    said: stored,
  };
};

export const recordedOf = (version: FactVersion, from: string, to: string | null = null): RecordedFactVersion => ({
  ...version,
  id: hashText(JSON.stringify([version, from])).slice(0, 12),
  recordedFrom: firstInstant(from),
  recordedTo: to === null ? null : firstInstant(to),
});
