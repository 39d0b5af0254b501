import { loadSeries } from "@muster/ledger/queries";
import { SeriesSlug, seriesTitle } from "@muster/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HistoryChart } from "../../../charts/history/history-chart.tsx";
import { Button, buttonStyle } from "../../../components/ui/button.tsx";
import { EventList } from "../../../events/event-list.tsx";
import { Accounts } from "../../../figures/accounts.tsx";
import { Answer } from "../../../figures/answer.tsx";
import { ledger } from "../../../ledger.ts";
import { loadSeriesPage } from "../../../series/load-series-page.ts";
import { compareFactRows, factRow } from "../../../series/fact-rows.ts";
import { FactTable } from "../../../series/fact-table.tsx";
import { KeyToMarks } from "../../../series/key-to-marks.tsx";
import { PageLink } from "../../../navigation/page-link.tsx";
import { KnownAsOf } from "../../../viewpoint/known-as-of.tsx";
import { nowInstant, readSince, readStandpoint } from "../../../viewpoint/viewpoint.ts";
import { WrongParameters } from "../../../viewpoint/wrong-parameters.tsx";
import { dayInWords } from "../../../wording/instant.ts";
import { populationInWords } from "../../../wording/population.ts";

interface Props {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const series = SeriesSlug.safeParse(slug).success ? await loadSeries(await ledger(), slug) : null;
  return { title: series === null ? "No such series" : seriesTitle(series) };
}

export default async function SeriesPage({ params, searchParams }: Props) {
  const [{ slug }, parameters] = await Promise.all([params, searchParams]);
  const now = nowInstant();
  const { value: standpoint, wrong: wrongStandpoint } = readStandpoint(parameters, now);
  const { value: asked, wrong: wrongSince } = readSince(parameters, now);
  const page = await loadSeriesPage(slug, standpoint, { since: asked, now });
  if (page === null) notFound();
  const { series, answer, picture, ranges, rows } = page;
  const { knownOn, asOf, clock, chosen } = standpoint;
  const today = now.slice(0, 10);
  const address = (parameters: Record<string, string | null>): string => {
    const query = new URLSearchParams();
    if (chosen.knownAt) query.set("knownAt", knownOn);
    if (chosen.asOf) query.set("asOf", asOf);
    if (clock === "recorded") query.set("clock", clock);
    for (const [name, value] of Object.entries(parameters)) if (value !== null) query.set(name, value);
    return query.size === 0 ? "" : `?${query}`;
  };
  const unit = populationInWords(series.population);

  return (
    <article>
      <h1 className="text-[clamp(1.75rem,4.2vw,2.75rem)]">{seriesTitle(series)}</h1>
      <WrongParameters wrong={[...wrongStandpoint, ...wrongSince]} />
      <div className="mt-6 mb-10 grid gap-x-16 gap-y-8 md:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <section aria-label="The figure">
          <p className="eyebrow mb-2">
            {asOf === today && !chosen.knownAt
              ? `Today, ${dayInWords(now)}`
              : `For ${dayInWords(asOf)}, as known on ${dayInWords(knownOn)}`}
            {clock === "recorded" ? ", as this ledger had recorded it" : ""}
          </p>
          <Answer series={series} estimate={answer} asOf={asOf} size="page" documents={rows} />
        </section>
        <Accounts estimate={answer} documents={rows} />
      </div>

      <KnownAsOf
        knownOn={knownOn}
        asOf={chosen.asOf ? asOf : null}
        clock={clock}
        today={today}
        first={page.firstKnown}
        since={asked ?? null}
      />

      <figure className="mt-8">
        <figcaption className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <h2 className="max-w-[40em] text-[1.4rem]">{page.title}</h2>
          <nav aria-label="Range of the chart" className="not-printed flex gap-1">
            {ranges.length < 2
              ? null
              : ranges.map(({ since, name }) => (
                  <PageLink
                    key={since}
                    href={`/series/${series.slug}${address({ since })}`}
                    scroll={false}
                    aria-current={since === page.since ? "true" : undefined}
                    className={buttonStyle({ look: since === page.since ? "chosen" : "quiet", size: "small" })}
                  >
                    {name}
                  </PageLink>
                ))}
          </nav>
        </figcaption>
        {rows.length === 0 ? (
          <p className="border-y border-rule py-16 text-center text-soft">
            {clock === "recorded"
              ? `By ${dayInWords(knownOn)} this ledger had recorded nothing on it. The public clock may know more.`
              : `By ${dayInWords(knownOn)} nothing was publicly known on it.`}
          </p>
        ) : (
          <>
            <HistoryChart picture={picture} unit={unit} />
            <KeyToMarks picture={picture} />
          </>
        )}
      </figure>

      {rows.length === 0 ? null : (
        <section aria-labelledby="facts" className="mt-14">
          <div className="mb-4 flex flex-wrap items-baseline justify-between gap-3">
            <h2 id="facts" className="text-2xl">
              Every figure, with its words
            </h2>
            <p className="not-printed flex gap-2">
              <Button asChild size="small">
                <a href={`/api/v1/series/${series.slug}/figures.csv${address({})}`} download>
                  Download CSV
                </a>
              </Button>
              <Button asChild size="small">
                <a href={`/api/v1/series/${series.slug}/figures.json${address({})}`} download>
                  Download JSON
                </a>
              </Button>
            </p>
          </div>
          <FactTable
            rows={rows.map((row) => factRow(row)).sort(compareFactRows)}
            label={`Facts of ${seriesTitle(series)}`}
          />
        </section>
      )}

      {page.events.length === 0 ? null : (
        <section aria-labelledby="events" className="mt-14">
          <h2 id="events" className="mb-4 text-2xl">
            What happened
          </h2>
          <EventList events={page.events} series={[]} />
        </section>
      )}
    </article>
  );
}
