import { seriesTitle } from "@muster/model";
import { ChangeList } from "../changes/change-list.tsx";
import { OverviewChart } from "../charts/overview/overview-chart.tsx";
import { Empty } from "../components/empty.tsx";
import { Table, TableCell, TableHead, TableHeader, TableRow } from "../components/ui/table.tsx";
import { PageLink } from "../navigation/page-link.tsx";
import { SeriesCard } from "../overview/card.tsx";
import { loadOverview } from "../overview/load-overview.ts";
import { SourceHealth } from "../overview/source-health.tsx";
import { nowInstant } from "../viewpoint/viewpoint.ts";
import { dayInWords } from "../wording/instant.ts";

export default async function OverviewPage() {
  const now = nowInstant();
  const { cards, lines, range, earlier, table, others, changes, titles, sources } = await loadOverview(now);
  const empty = cards.every(({ rows }) => rows.length === 0) && others.length === 0;
  return (
    <>
      <p className="eyebrow mb-2">{dayInWords(now)}</p>
      <h1 className="max-w-[24ch] text-[clamp(1.75rem,4.2vw,2.75rem)]">
        How many are there, how sure is it, and who says so
      </h1>

      {empty ? (
        <div className="mt-8">
          <Empty>
            The ledger is empty. As soon as a source has been checked, its figures stand here, each with the words it
            was read from. <PageLink href="/sources">See what is watched</PageLink>.
          </Empty>
        </div>
      ) : (
        <>
          <div className="mt-10 grid gap-x-10 gap-y-12 md:grid-cols-3">
            {cards.map((card) => (
              <SeriesCard key={card.summary.series.slug} card={card} today={now.slice(0, 10)} />
            ))}
          </div>

          <figure className="mt-16">
            <figcaption className="mb-4">
              <h2 className="text-2xl">Reported levels since 2014</h2>
              <p className="small-print mt-1">
                People, by the day a figure speaks of. Solid: held until the next report. Dashed: carried forward,
                nothing newer is known. {earlier}
              </p>
            </figcaption>
            <OverviewChart lines={lines} {...range} />
            <details className="mt-4">
              <summary className="small-print cursor-pointer">The same as a table, at the end of each year</summary>
              <div className="mt-2">
                <Table label="Reported levels at the end of each year">
                  <TableHead>
                    <tr>
                      <TableHeader>Year</TableHeader>
                      {cards.map(({ summary }) => (
                        <TableHeader key={summary.series.slug}>{seriesTitle(summary.series)}</TableHeader>
                      ))}
                    </tr>
                  </TableHead>
                  <tbody>
                    {table.map(({ year, cells }) => (
                      <TableRow key={year}>
                        <th scope="row" className="py-2 pr-5 tabular-nums">
                          {year}
                        </th>
                        {cells.map((cell, index) => (
                          <TableCell
                            key={cards[index]?.summary.series.slug}
                            className={cell === "not known" ? "text-soft" : "tabular-nums"}
                          >
                            {cell}
                          </TableCell>
                        ))}
                      </TableRow>
                    ))}
                  </tbody>
                </Table>
              </div>
            </details>
          </figure>
        </>
      )}

      <div className="mt-16 grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <section aria-labelledby="changed" className="min-w-0">
          <h2 id="changed" className="mb-3 text-2xl">
            What changed last
          </h2>
          {changes.length === 0 ? (
            <Empty>Nothing has changed yet.</Empty>
          ) : (
            <ChangeList changes={changes} titles={titles} brief />
          )}
          <p className="mt-4 font-figures">
            <PageLink href="/changes">All changes</PageLink>
          </p>
        </section>
        <div className="space-y-12">
          <section aria-labelledby="health">
            <h2 id="health" className="mb-3 text-2xl">
              Sources
            </h2>
            <SourceHealth sources={sources} now={now} />
          </section>
          {others.length === 0 ? null : (
            <section aria-labelledby="others">
              <h2 id="others" className="mb-3 text-2xl">
                Counted otherwise
              </h2>
              <ul className="font-figures text-[0.9375rem]">
                {others.map(({ series, facts }) => (
                  <li key={series.slug} className="flex justify-between gap-4 border-b border-rule py-1.5">
                    <PageLink href={`/series/${series.slug}`}>{seriesTitle(series)}</PageLink>
                    <span className="whitespace-nowrap text-soft tabular-nums">
                      {facts} {facts === 1 ? "figure" : "figures"}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </>
  );
}
