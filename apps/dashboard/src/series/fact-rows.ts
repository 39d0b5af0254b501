import type { FactRow } from "@muster/ledger/queries";
import { firstDay, formatDate, type Modality } from "@muster/model";
import { wordsHref } from "../figures/words-link.tsx";
import { webAddress } from "../figures/outside-link.tsx";
import { figureInWords, isPlotted, speakerInWords, standingInWords } from "../wording/figure.ts";
import { dayInWords } from "../wording/instant.ts";

/** One line of the table of facts: words only, ready to show and to sort. */
export interface FactTableRow {
  readonly id: string;
  readonly series: { readonly slug: string; readonly title: string } | null;
  readonly day: string;
  readonly date: string;
  readonly figure: string;
  readonly level: number;
  readonly standing: string;
  readonly modality: Modality;
  readonly plotted: boolean;
  readonly words: string;
  readonly note: string | null;
  readonly speaker: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly knownDay: string;
  readonly known: string;
  readonly href: string;
}

/** The words as printed: a row's own words where it cites another publication, the sentence's where it is prose. */
function wordsOf({ said: { claim } }: FactRow): string {
  if (claim.citation === null) return claim.evidence.exact;
  return claim.quantity?.words ?? "withheld";
}

/** `series` is its title, where the table holds several. */
export function factRow(row: FactRow, series?: string): FactTableRow {
  const { claim } = row.said;
  return {
    id: row.id,
    series: series === undefined ? null : { slug: row.fact.series, title: series },
    day: firstDay(claim.asOf),
    date: formatDate(claim.asOf),
    figure: figureInWords(claim),
    level: claim.quantity?.point ?? claim.quantity?.low ?? claim.quantity?.high ?? -1,
    standing: standingInWords(claim),
    modality: claim.modality,
    plotted: isPlotted(claim),
    words: wordsOf(row),
    note: claim.note,
    speaker: speakerInWords(claim),
    publisher: claim.citation?.publisher ?? row.document.publisher ?? row.source.title,
    title: claim.citation === null ? row.document.title : claim.citation.title,
    url: webAddress(claim.citation === null ? row.document.url : claim.citation.url),
    knownDay: row.knownFrom,
    known: dayInWords(row.knownFrom),
    href: wordsHref({ document: row.said.document, revisionNumber: row.revisionNumber, claim: row.said.id }),
  };
}

/** Newest first; of one day, what draws the line before what stands beside it. */
export const compareFactRows = (a: FactTableRow, b: FactTableRow): number =>
  (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) || Number(b.plotted) - Number(a.plotted) || b.level - a.level;
