import { listDocuments, listSeries, loadSource } from "@muster/ledger/queries";
import { seriesTitle } from "@muster/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Empty } from "../../../components/empty.tsx";
import { PageHeading } from "../../../components/page-heading.tsx";
import { DocumentTable } from "../../../documents/document-table.tsx";
import { OutsideLink, webAddress } from "../../../figures/outside-link.tsx";
import { ledger } from "../../../ledger.ts";
import { readId } from "../../../navigation/read-id.ts";
import { compareFactRows, factRow } from "../../../series/fact-rows.ts";
import { FactTable } from "../../../series/fact-table.tsx";
import { loadDocumentFacts } from "../../../series/load-facts.ts";
import { CheckHistory } from "../../../sources/check-history.tsx";
import { CheckTable } from "../../../sources/check-table.tsx";
import { KINDS } from "../../../sources/outcome-words.ts";
import { nowInstant } from "../../../viewpoint/viewpoint.ts";

interface Props {
  readonly params: Promise<{ id: string }>;
}

const SHOWN_DOCUMENTS = 100;
const SHOWN_CHECKS = 8;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = readId((await params).id);
  const source = id === null ? null : await loadSource(await ledger(), id);
  return { title: source?.title ?? "No such source" };
}

export default async function SourcePage({ params }: Props) {
  const db = await ledger();
  const id = readId((await params).id);
  const source = id === null ? null : await loadSource(db, id);
  if (source === null) notFound();
  const now = nowInstant();
  const titles = new Map((await listSeries(db)).map(({ series }) => [series.slug, seriesTitle(series)]));
  const { documents } = await listDocuments(db, { source: source.id, limit: SHOWN_DOCUMENTS });
  const rows =
    source.kind === "dataset"
      ? (await Promise.all(documents.map(({ id }) => loadDocumentFacts(id, { knownAt: now, clock: "public" }))))
          .flat()
          .map((row) => factRow(row, titles.get(row.fact.series)))
          .sort(compareFactRows)
      : [];
  const kept = rows.filter(({ plotted }) => !plotted).length;
  return (
    <>
      <PageHeading title={source.title} eyebrow={KINDS[source.kind] ?? source.kind}>
        {source.enabled ? `Watched ${source.schedule}` : "Not watched"}:{" "}
        {webAddress(source.locator) === null ? (
          <code className="text-[0.9em] wrap-anywhere">{source.locator}</code>
        ) : (
          <span className="break-all">
            <OutsideLink url={source.locator}>{source.locator}</OutsideLink>
          </span>
        )}
      </PageHeading>
      <CheckHistory history={source.history} />

      <section aria-labelledby="documents" className="mt-12">
        <h2 id="documents" className="mb-4 text-2xl">
          Documents
        </h2>
        {documents.length === 0 ? (
          <Empty>Nothing has been archived from it yet.</Empty>
        ) : (
          <DocumentTable documents={documents} />
        )}
      </section>

      <section aria-labelledby="checks" className="mt-12">
        <h2 id="checks" className="mb-4 text-2xl">
          Checks
        </h2>
        {source.checks.length === 0 ? (
          <Empty>It has not been looked at yet.</Empty>
        ) : (
          <>
            <CheckTable checks={source.checks.slice(0, SHOWN_CHECKS)} />
            {source.checks.length <= SHOWN_CHECKS ? null : (
              <details className="mt-3">
                <summary className="small-print cursor-pointer">
                  {source.checks.length - SHOWN_CHECKS} earlier checks
                </summary>
                <CheckTable checks={source.checks.slice(SHOWN_CHECKS)} />
              </details>
            )}
          </>
        )}
      </section>

      {rows.length === 0 ? null : (
        <section aria-labelledby="rows" className="mt-12">
          <h2 id="rows" className="mb-2 text-2xl">
            Its rows
          </h2>
          <p className="mb-4 max-w-prose text-soft">
            Every row is a claim whose evidence is the row itself, with the publication it cites.
            {kept === 0
              ? ""
              : ` ${kept} ${kept === 1 ? "is" : "are"} marked as a typing error, misreported or taken back: kept, never plotted.`}
          </p>
          <FactTable rows={rows} label={`Rows of ${source.title}`} />
        </section>
      )}
    </>
  );
}
