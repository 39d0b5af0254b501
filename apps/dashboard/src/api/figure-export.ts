import type { FactRow } from "@muster/ledger/queries";
import { type Claim, formatQuantity } from "@muster/model";
import { isPlotted } from "../wording/figure.ts";
import { csvLine } from "./csv.ts";

/** A figure as it leaves the house: what was said, how, by whom and where. Only what was said; nothing carried forward. */
export interface ExportedFigure {
  readonly fact: string;
  readonly series: string;
  readonly asOf: string;
  readonly precision: Claim["asOf"]["precision"];
  readonly figure: string;
  readonly point: number | null;
  readonly low: number | null;
  readonly lowOpen: boolean;
  readonly high: number | null;
  readonly highOpen: boolean;
  readonly qualifier: string | null;
  readonly kind: Claim["kind"];
  readonly modality: Claim["modality"];
  readonly polarity: Claim["polarity"];
  readonly standing: Claim["standing"];
  readonly plotted: boolean;
  readonly words: string;
  readonly speaker: string | null;
  readonly organisation: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly knownFrom: string;
  readonly recordedFrom: string;
  readonly document: string;
  readonly revision: number;
  readonly evidence: string;
  readonly note: string | null;
}

export function exportFigure(row: FactRow, origin: string): ExportedFigure {
  const { claim } = row.said;
  const { quantity, citation } = claim;
  return {
    fact: row.fact.id,
    series: row.fact.series,
    asOf: claim.asOf.date,
    precision: claim.asOf.precision,
    figure: quantity === null ? "withheld" : formatQuantity(quantity),
    point: quantity?.point ?? null,
    low: quantity?.low ?? null,
    lowOpen: quantity?.lowOpen ?? false,
    high: quantity?.high ?? null,
    highOpen: quantity?.highOpen ?? false,
    qualifier: quantity?.qualifier ?? null,
    kind: claim.kind,
    modality: claim.modality,
    polarity: claim.polarity,
    standing: claim.standing,
    plotted: isPlotted(claim),
    words: quantity?.words ?? claim.evidence.exact,
    speaker: claim.attribution?.speaker ?? null,
    organisation: claim.attribution?.organisation ?? null,
    publisher: citation?.publisher ?? row.document.publisher ?? row.source.title,
    title: citation === null ? row.document.title : citation.title,
    url: citation === null ? row.document.url : citation.url,
    knownFrom: row.knownFrom,
    recordedFrom: row.recordedFrom,
    document: row.document.id,
    revision: row.revisionNumber,
    evidence: `${origin}/documents/${encodeURIComponent(row.document.id)}?revision=${row.revisionNumber}#claim-${row.said.id}`,
    note: claim.note,
  };
}

const COLUMNS = [
  "fact",
  "series",
  "asOf",
  "precision",
  "figure",
  "point",
  "low",
  "lowOpen",
  "high",
  "highOpen",
  "qualifier",
  "kind",
  "modality",
  "polarity",
  "standing",
  "plotted",
  "words",
  "speaker",
  "organisation",
  "publisher",
  "title",
  "url",
  "knownFrom",
  "recordedFrom",
  "document",
  "revision",
  "evidence",
  "note",
] as const satisfies readonly (keyof ExportedFigure)[];

export function toCsv(figures: readonly ExportedFigure[]): string {
  return csvLine(COLUMNS) + figures.map((figure) => csvLine(COLUMNS.map((column) => figure[column]))).join("");
}

/** What a citation of the view needs: the series, and the moment it was asked about. */
export const viewName = (slug: string, knownOn: string, clock: string): string =>
  `muster-${slug}-known-${knownOn}${clock === "recorded" ? "-recorded" : ""}`;
