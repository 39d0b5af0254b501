import { seriesTitle } from "@muster/model";
import { Sparkline } from "../charts/sparkline/sparkline.tsx";
import { Answer } from "../figures/answer.tsx";
import { WordsLink } from "../figures/words-link.tsx";
import { PageLink } from "../navigation/page-link.tsx";
import type { Card } from "./load-overview.ts";

export function SeriesCard({ card, today }: { card: Card; today: string }) {
  const { summary, answer, rows, before, plan, sparkline } = card;
  const { series } = summary;
  return (
    <section aria-labelledby={`card-${series.slug}`} className="flex flex-col border-t-2 border-ink pt-3">
      <h2 id={`card-${series.slug}`} className="mb-3 text-lg">
        <PageLink href={`/series/${series.slug}`} className="text-ink no-underline hover:underline">
          {seriesTitle(series)}
        </PageLink>
      </h2>
      <Answer series={series} estimate={answer} asOf={today} size="card" documents={rows} />
      <ul className="small-print mt-3 mb-4 space-y-0.5 text-[0.9375rem]">
        {before === null ? null : <li>Before: {before}.</li>}
        {plan === null ? null : (
          <li>
            <span aria-hidden className="font-semibold text-planned">
              ◇{" "}
            </span>
            <WordsLink href={plan.href}>{plan.words}</WordsLink>.
          </li>
        )}
      </ul>
      <PageLink href={`/series/${series.slug}`} tabIndex={-1} aria-hidden className="mt-auto block">
        <Sparkline strokes={sparkline} />
      </PageLink>
    </section>
  );
}
