import "server-only";
import {
  type ChangeRow,
  type FactRow,
  listChanges,
  listSeries,
  listSources,
  type SeriesSummary,
  type SourceRow,
} from "@muster/ledger/queries";
import {
  drawnLevel,
  type Estimate,
  estimate,
  formatDate,
  formatQuantity,
  seriesTitle,
  timeline,
  type Timeline,
} from "@muster/model";
import type { Line } from "../charts/overview/draw.ts";
import { picture } from "../charts/history/picture.ts";
import { dayNumber } from "../charts/scale/scale.ts";
import { drawSparkline } from "../charts/sparkline/draw.ts";
import type { Stroke } from "../charts/history/drawing.ts";
import { wordsOf } from "../figures/words-link.tsx";
import { ledger } from "../ledger.ts";
import { loadFacts } from "../series/load-facts.ts";
import { pickPlan, planInWords, subject } from "../wording/history-title.ts";

/** The chart of all starts here: before, one of the lines stands so high that the others could not be told apart. */
const FROM = "2014-01-01";
const COLOURS = [1, 2, 3] as const;
const RECENT_CHANGES = 8;

export interface Card {
  readonly summary: SeriesSummary;
  readonly answer: Estimate;
  readonly rows: readonly FactRow[];
  readonly before: string | null;
  readonly plan: { readonly words: string; readonly href: string } | null;
  readonly sparkline: readonly Stroke[];
}

export interface Overview {
  readonly cards: readonly Card[];
  readonly lines: readonly Line[];
  readonly range: { readonly from: number; readonly to: number };
  /** What the chart leaves out before its first day, where that is higher than anything in it. */
  readonly earlier: string | null;
  readonly table: readonly { readonly year: number; readonly cells: readonly string[] }[];
  readonly others: readonly SeriesSummary[];
  readonly changes: readonly ChangeRow[];
  readonly titles: ReadonlyMap<string, string>;
  readonly sources: readonly SourceRow[];
}

/** The last figure before the present one that said something else. */
function formerFigure(line: Timeline, answer: Estimate): string | null {
  const now = answer.quantity === null ? null : formatQuantity(answer.quantity);
  const former = line.steps.findLast(
    ({ estimate: { quantity, chosen } }) => quantity !== null && chosen !== null && formatQuantity(quantity) !== now,
  );
  if (former?.estimate.quantity == null || former.estimate.chosen === null) return null;
  return `${formatQuantity(former.estimate.quantity)} in ${formatDate(former.estimate.chosen.said.claim.asOf)}`.replace(
    / in (\d{1,2} )/,
    " on $1",
  );
}

export async function loadOverview(now: string): Promise<Overview> {
  const db = await ledger();
  const today = now.slice(0, 10);
  const [series, { changes }, sources] = await Promise.all([
    listSeries(db),
    listChanges(db, { limit: RECENT_CHANGES }),
    listSources(db),
  ]);
  const chosen = series.filter((one) => one.flagship);
  // A ledger whose catalogue names none shows those it knows most about.
  const flagship = (chosen.length > 0 ? chosen : series.toSorted((a, b) => b.facts - a.facts)).slice(0, COLOURS.length);
  const viewpoint = { asOf: today, knownAt: now, clock: "public" } as const;
  const read = await Promise.all(
    flagship.map(async (summary) => {
      const rows = await loadFacts(summary.series.slug, viewpoint);
      return { summary, rows, line: timeline(rows, viewpoint), answer: estimate(rows, viewpoint) };
    }),
  );

  const pictures = read.map(({ line }) =>
    picture({ timeline: line, events: [], since: FROM, first: null, until: today, knownOn: today, href: wordsOf }),
  );
  const cards = read.map(({ summary, rows, line, answer }, index): Card => {
    const plan = pickPlan(line);
    const words = plan === null ? null : planInWords(plan);
    return {
      summary,
      answer,
      rows,
      before: formerFigure(line, answer),
      plan: plan === null || words === null ? null : { words, href: wordsOf(plan) },
      sparkline: drawSparkline(pictures[index]?.stretches ?? [], { from: FROM, until: today }),
    };
  });
  const lines = read.map(({ summary, answer }, index): Line => {
    const last = pictures[index]?.stretches.at(-1);
    return {
      slug: summary.series.slug,
      name: subject(summary.series).replace("United States", "US"),
      figure:
        answer.quantity === null
          ? `${last?.words ?? "not known"}, ${last?.date ?? ""}`
          : formatQuantity(answer.quantity),
      colour: COLOURS[index] ?? 1,
      stretches: pictures[index]?.stretches ?? [],
    };
  });

  const shown = Math.max(0, ...pictures.map(({ max }) => max));
  const peaks = read.flatMap(({ summary, line }) =>
    line.steps
      .filter(({ from, estimate: { quantity } }) => from < FROM && quantity !== null && drawnLevel(quantity) > shown)
      .map(({ estimate: { quantity, chosen } }) => ({ summary, quantity, chosen })),
  );
  const peak = peaks.reduce<(typeof peaks)[number] | null>((best, one) => {
    if (one.quantity === null) return best;
    return best?.quantity == null || drawnLevel(one.quantity) > drawnLevel(best.quantity) ? one : best;
  }, null);
  const earlier =
    peak?.quantity == null || peak.chosen === null
      ? null
      : `Before ${FROM.slice(0, 4)} the line of the ${subject(peak.summary.series)} stood as high as ${formatQuantity(peak.quantity)} (${formatDate(peak.chosen.said.claim.asOf)}); its own page shows all of it.`;

  const firstYear = Number(FROM.slice(0, 4));
  const years = Array.from(
    { length: Number(today.slice(0, 4)) - firstYear + 1 },
    (_, index) => firstYear + index,
  ).toReversed();
  const table = years.map((year) => ({
    year,
    cells: read.map(({ rows }) => {
      const end = `${year}-12-31`;
      const { state, quantity } = estimate(rows, { ...viewpoint, asOf: end > today ? today : end });
      if (state === "withheld") return "withheld";
      return quantity === null
        ? "not known"
        : `${formatQuantity(quantity)}${state === "carried" ? ", carried forward" : ""}`;
    }),
  }));

  return {
    cards,
    lines,
    range: { from: dayNumber(FROM), to: dayNumber(today) + 1 },
    earlier,
    table,
    others: series.filter((one) => !flagship.includes(one)),
    changes,
    titles: new Map(series.map((one) => [one.series.slug, seriesTitle(one.series)])),
    sources,
  };
}
