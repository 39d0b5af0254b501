import { listSeries, loadDifference, loadDocument, loadRevision } from "@muster/ledger/queries";
import { seriesTitle } from "@muster/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "../../../components/ui/button.tsx";
import { Select } from "../../../components/ui/field.tsx";
import { ClaimList } from "../../../documents/claim-list.tsx";
import { chooseRevision } from "../../../documents/choose-revision.ts";
import { DifferenceView } from "../../../documents/difference-view.tsx";
import { MarkedText } from "../../../documents/marked-text.tsx";
import { RowsText } from "../../../documents/rows-text.tsx";
import { RevisionList } from "../../../documents/revision-list.tsx";
import { OutsideLink } from "../../../figures/outside-link.tsx";
import { ledger } from "../../../ledger.ts";
import { readId } from "../../../navigation/read-id.ts";
import { PageLink } from "../../../navigation/page-link.tsx";
import { WrongParameters } from "../../../viewpoint/wrong-parameters.tsx";

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = readId((await params).id);
  const document = id === null ? null : await loadDocument(await ledger(), id);
  return { title: document?.title ?? "No such document" };
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const db = await ledger();
  const id = readId((await params).id);
  const document = id === null ? null : await loadDocument(db, id);
  if (id === null || document === null) notFound();
  const { revision, compare, wrong } = chooseRevision(await searchParams, document.revisions);
  const [shown, difference, series] = await Promise.all([
    compare === null ? loadRevision(db, id, revision) : null,
    compare === null ? null : loadDifference(db, id, compare.from, compare.to),
    listSeries(db),
  ]);
  const titles = new Map(series.map(({ series }) => [series.slug, seriesTitle(series)]));
  const numbers = document.revisions.map(({ number }) => number).toSorted((a, b) => a - b);
  const rowwise = shown !== null && shown.text !== null && (shown.format === "csv" || shown.format === "jsonl");
  return (
    <article>
      <p className="eyebrow mb-2">
        <PageLink href={`/sources/${encodeURIComponent(document.source.id)}`}>{document.source.title}</PageLink>
      </p>
      <h1 className="max-w-[32ch] text-[clamp(1.75rem,4.2vw,2.5rem)]">{document.title}</h1>
      {document.url === null ? null : (
        <p className="small-print mt-3 break-all">
          <OutsideLink url={document.url}>{document.url}</OutsideLink>
        </p>
      )}
      <WrongParameters wrong={wrong} />

      <section aria-labelledby="revisions" className="mt-8 mb-12">
        <h2 id="revisions" className="mb-3 text-xl">
          {numbers.length === 1 ? "One revision seen" : `${numbers.length} revisions seen`}
        </h2>
        <RevisionList document={document} shown={compare?.to ?? revision} />
        {numbers.length < 2 ? null : (
          <form
            method="get"
            className="not-printed mt-4 flex flex-wrap items-center gap-2 font-figures text-[0.9375rem]"
          >
            <label htmlFor="from">What changed from revision</label>
            <Select
              id="from"
              name="from"
              key={`from ${compare?.from ?? ""}`}
              defaultValue={compare?.from ?? numbers.at(-2)}
            >
              {numbers.map((number) => (
                <option key={number}>{number}</option>
              ))}
            </Select>
            <label htmlFor="to">to</label>
            <Select id="to" name="to" key={`to ${compare?.to ?? ""}`} defaultValue={compare?.to ?? numbers.at(-1)}>
              {numbers.map((number) => (
                <option key={number}>{number}</option>
              ))}
            </Select>
            <Button type="submit">Compare</Button>
          </form>
        )}
      </section>

      {difference === null || compare === null ? null : (
        <section aria-labelledby="difference">
          <h2 id="difference" className="mb-4 text-2xl">
            From revision {compare.from} to revision {compare.to}
          </h2>
          <DifferenceView difference={difference} titles={titles} />
        </section>
      )}
      {shown === null ? null : rowwise ? (
        <section aria-labelledby="text">
          <h2 id="text" className="mb-4 text-2xl">
            The rows of revision {revision}
          </h2>
          <RowsText text={shown.text ?? ""} claims={shown.claims} titles={titles} />
        </section>
      ) : (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <section aria-labelledby="text" className="min-w-0">
            <h2 id="text" className="mb-4 text-2xl">
              The text of revision {revision}
            </h2>
            {shown.text === null ? (
              <p className="text-soft">Its text has not been made yet.</p>
            ) : (
              <MarkedText text={shown.text} claims={shown.claims} />
            )}
          </section>
          <aside
            aria-labelledby="says"
            className="max-lg:row-start-1 lg:sticky lg:top-6 lg:max-h-[calc(100vh-3rem)] lg:self-start lg:overflow-y-auto"
          >
            <h2 id="says" className="mb-2 text-lg">
              {shown.claims.length === 0 ? "No figure was read from it" : "What it says"}
            </h2>
            <ClaimList claims={shown.claims} titles={titles} />
          </aside>
        </div>
      )}
    </article>
  );
}
