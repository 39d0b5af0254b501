import type { DocumentPage } from "@muster/ledger/queries";
import { formatDate } from "@muster/model";
import { Badge } from "../components/ui/badge.tsx";
import { Table, TableCell, TableHead, TableHeader, TableRow } from "../components/ui/table.tsx";
import { PageLink } from "../navigation/page-link.tsx";
import { instantInWords } from "../wording/instant.ts";

type Revision = DocumentPage["revisions"][number];

/** When the public could read it, and how that is known. */
function Since({ revision }: { revision: Revision }) {
  const { publishedAt, believed, statedPublished } = revision;
  return (
    <>
      <time dateTime={publishedAt}>{instantInWords(publishedAt)}</time>
      {statedPublished === null || believed ? null : (
        <span className="block text-sm text-soft">
          the page says {formatDate(statedPublished)}, which the checks rule out
        </span>
      )}
    </>
  );
}

/** The revisions of a document, newest first, each to be read or held against the one before it. */
export function RevisionList({ document, shown }: { document: DocumentPage; shown: number }) {
  const { revisions } = document;
  const blobs = Map.groupBy(revisions, ({ blob }) => blob);
  const address = `/documents/${encodeURIComponent(document.id)}`;
  return (
    <Table label="Revisions">
      <TableHead>
        <tr>
          <TableHeader>Revision</TableHeader>
          <TableHeader>Public since</TableHeader>
          <TableHeader className="text-right">Figures</TableHeader>
          <TableHeader>
            <span className="sr-only">Compare</span>
          </TableHeader>
        </tr>
      </TableHead>
      <tbody>
        {revisions
          .toSorted((a, b) => b.number - a.number)
          .map((revision) => {
            const { number } = revision;
            const same = (blobs.get(revision.blob) ?? []).filter((other) => other.number < number).at(0);
            return (
              <TableRow key={revision.id} className={number === shown ? "bg-wash" : ""}>
                <TableCell className="pl-1">
                  <PageLink
                    href={`${address}?revision=${number}`}
                    aria-current={number === shown ? "true" : undefined}
                    className="font-semibold whitespace-nowrap"
                  >
                    Revision {number}
                  </PageLink>
                  {revision.silentEdit ? (
                    <Badge tone="contested" className="block">
                      silent edit
                    </Badge>
                  ) : null}
                  {same === undefined ? null : (
                    <span className="block text-sm text-soft">same content as {same.number}</span>
                  )}
                </TableCell>
                <TableCell>
                  <Since revision={revision} />
                </TableCell>
                <TableCell className="text-right tabular-nums">{revision.claims}</TableCell>
                <TableCell className="pr-1 text-right">
                  {number > 1 ? (
                    <PageLink href={`${address}?from=${number - 1}&to=${number}`}>What changed</PageLink>
                  ) : null}
                </TableCell>
              </TableRow>
            );
          })}
      </tbody>
    </Table>
  );
}
