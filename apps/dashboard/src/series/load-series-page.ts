import "server-only";
import { type FactRow, listEvents, loadSeries } from "@muster/ledger/queries";
import {
  type Estimate,
  estimate,
  type Event,
  type FactVersion,
  type Instant,
  type Series,
  SeriesSlug,
  timeline,
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
  readonly title: string;
  readonly events: readonly Event[];
  readonly picture: Picture;
  readonly ranges: readonly RangeChoice[];
  readonly since: string;
  /** The first day on which anything of it was public. */
  readonly firstKnown: string;
}

/** Reads and decides everything the page of one series shows; null where there is no such series. */
export async function loadSeriesPage(
  slug: string,
  standpoint: Standpoint,
  { since: asked, now }: { since: string | undefined; now: Instant },
): Promise<SeriesPage | null> {
  const db = await ledger();
  const series = SeriesSlug.safeParse(slug).success ? await loadSeries(db, slug) : null;
  if (series === null) return null;
  const { knownAt, clock, asOf, knownOn } = standpoint;
  const viewpoint = { knownAt, clock };
  const latest = { knownAt: now, clock: "public" } as const;
  const isLatest = knownAt === now && clock === "public";
  const [rows, events] = await Promise.all([loadFacts(slug, viewpoint), listEvents(db, { series: slug })]);
  // The axes are those of everything known by now, so that they stay while the reader goes back in time.
  const all = isLatest ? rows : await loadFacts(slug, latest);
  const today = now.slice(0, 10);
  const span = spanOf(timeline(all, { ...latest, asOf: today }));
  const { since, day } = startOf(asked, span);

  const line = timeline(rows, { ...viewpoint, asOf: knownOn });
  const revisionNumbers = new Map(rows.map((row) => [row.said.id, row.revisionNumber]));
  const href = ({ said }: FactVersion): string =>
    wordsHref({ document: said.document, revisionNumber: revisionNumbers.get(said.id) ?? 1, claim: said.id });
  return {
    series,
    rows,
    answer: estimate(rows, { ...viewpoint, asOf }),
    title: historyTitle(series, day === null ? line : timeline(rows, { ...viewpoint, asOf: knownOn, from: day })),
    events,
    picture: picture({ timeline: line, events, since: day, first: span?.first ?? null, until: today, knownOn, href }),
    ranges: rangeChoices(span),
    since,
    firstKnown: [...all.map(({ knownFrom }) => knownFrom.slice(0, 10)), knownOn].reduce((a, b) => (a < b ? a : b)),
  };
}
