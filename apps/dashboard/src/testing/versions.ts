import {
  type Claim,
  type FactVersion,
  firstInstant,
  lastDay,
  makeEvidence,
  parsePartialDate,
  type Quantity,
  type Series,
  seriesSlug,
} from "@muster/model";

const parts = {
  force: { id: "nato", name: "NATO" },
  place: { id: "iq", name: "Iraq" },
  mission: { id: "nmi", name: "NATO Mission Iraq" },
  population: "personnel",
  countBasis: null,
} as const;

export const NATO_IRAQ: Series = { slug: seriesSlug(parts), ...parts };
const usParts = {
  force: { id: "us", name: "United States" },
  place: parts.place,
  mission: null,
  population: "troops",
  countBasis: null,
} as const;
export const US_IRAQ: Series = { slug: seriesSlug(usParts), ...usParts };

let made = 0;

/** A fact version as the pictures need one: a figure for a date, said by somebody. */
export function version(
  asOf: string,
  quantity: Quantity | null,
  more: Partial<Pick<Claim, "modality" | "polarity" | "standing" | "attribution">> & {
    publisher?: string;
    known?: string;
    series?: Series;
  } = {},
): FactVersion {
  made += 1;
  const { publisher = `Paper ${made}`, known, series = NATO_IRAQ, ...claim } = more;
  const date = parsePartialDate(asOf);
  const words = quantity?.words ?? "declined to say";
  return {
    fact: { id: `fact-${made}`, document: `document-${made}`, series: series.slug },
    knownFrom: firstInstant(known ?? lastDay(date)),
    knownTo: null,
    endedBy: null,
    said: {
      id: `claim-${made}`,
      revision: `revision-${made}`,
      document: `document-${made}`,
      claim: {
        series: series.slug,
        force: series.force,
        place: series.place,
        mission: series.mission,
        population: series.population,
        countBasis: series.countBasis,
        kind: quantity === null ? "withheld" : "level",
        modality: "reported",
        polarity: "asserted",
        quantity,
        asOf: date,
        attribution: null,
        citation: { publisher, title: null, url: null, published: null },
        standing: null,
        note: null,
        key: null,
        grounds: {},
        evidence: makeEvidence(words, 0, words.length),
        confidence: 1,
        ...claim,
      },
    },
  };
}
