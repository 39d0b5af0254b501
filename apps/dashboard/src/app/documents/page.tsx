import { listDocuments } from "@muster/ledger/queries";
import type { Metadata } from "next";
import { Empty } from "../../components/empty.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { buttonStyle } from "../../components/ui/button.tsx";
import { DocumentTable } from "../../documents/document-table.tsx";
import { ledger } from "../../ledger.ts";
import { PageLink } from "../../navigation/page-link.tsx";
import { turnPage } from "../../navigation/turn-page.ts";
import { WrongParameters } from "../../viewpoint/wrong-parameters.tsx";
import { given } from "../../viewpoint/viewpoint.ts";

export const metadata: Metadata = { title: "Documents" };

const PAGE = 50;

export default async function DocumentsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const cursor = given(await searchParams, "cursor");
  const db = await ledger();
  const { page, wrong } = await turnPage(cursor, (cursor) => listDocuments(db, { limit: PAGE, cursor }));
  const { documents, next } = page;
  return (
    <>
      <PageHeading title="Documents">
        Every publication that was archived, each with all the revisions seen of it and the figures read from its words.
      </PageHeading>
      <WrongParameters wrong={wrong} />
      {documents.length === 0 ? (
        <Empty>
          Nothing is archived yet. What the first checks find will be listed here, with every revision of it.
        </Empty>
      ) : (
        <DocumentTable documents={documents} />
      )}
      {next === null ? null : (
        <p className="mt-6">
          <PageLink href={`/documents?${new URLSearchParams({ cursor: next })}`} className={buttonStyle()}>
            More documents
          </PageLink>
        </p>
      )}
    </>
  );
}
