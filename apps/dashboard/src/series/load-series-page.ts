import "server-only";
import { type FactRow, listEvents, loadSeries } from "@muster/ledger/queries";
import {
  type Estimate,
  estimate,
  type Event,
  type FactVersion,
  type Series,
  SeriesSlug,
  timeline,
  type Timeline,
} from "@muster/model";
import { type Picture, picture } from "../charts/history/picture.ts";
import { wordsHref } from "../figures/words-link.tsx";
import { ledger } from "../ledger.ts";
import type { Standpoint } from "../viewpoint/viewpoint.ts";
import { historyTitle } from "../wording/history-title.ts";
import { spanOf, type RangeChoice, rangeChoices, startOf } from "./choose-range.ts";
import { loadFacts } from "./load-facts.ts";

export interface SeriesPage {
  readonly series: Series;
  readonly rows: readonly FactRow[];
  readonly answer: Estimate;
  readonly timeline: Timeline;
  readonly title: string;
  readonly events: readonly Event[];
  readonly picture: Picture;
  readonly ranges: readonly RangeChoice[];
  readonly since: string;
}

/** Reads and decides everything the page of one series shows; null where there is no such series. */
export async function loadSeriesPage(
  slug: string,
  standpoint: Standpoint,
  { since: asked, today }: { since: string | undefined; today: string },
): Promise<SeriesPage | null> {
  const db = await ledger();
  const series = SeriesSlug.safeParse(slug).success ? await loadSeries(db, slug) : null;
  if (series === null) return null;
  const { knownAt, clock, asOf, knownOn } = standpoint;
  const [rows, events] = await Promise.all([loadFacts(slug, { knownAt, clock }), listEvents(db, { series: slug })]);
  const viewpoint = { knownAt, clock };
  const line = timeline(rows, { ...viewpoint, asOf: knownOn });
  const span = spanOf(line);
  const { since, day } = startOf(asked, span);
  const revisionNumbers = new Map(rows.map((row) => [row.said.id, row.revisionNumber]));
  const href = ({ said }: FactVersion): string =>
    wordsHref({ document: said.document, revisionNumber: revisionNumbers.get(said.id) ?? 1, claim: said.id });
  return {
    series,
    rows,
    answer: estimate(rows, { ...viewpoint, asOf }),
    timeline: line,
    title: historyTitle(series, day === null ? line : timeline(rows, { ...viewpoint, asOf: knownOn, from: day })),
    events,
    picture: picture({ timeline: line, events, since: day, until: today, knownOn, href }),
    ranges: rangeChoices(span),
    since,
  };
}
