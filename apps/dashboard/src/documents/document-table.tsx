import type { DocumentRow } from "@muster/ledger/queries";
import { Table, TableCell, TableHead, TableHeader, TableRow } from "../components/ui/table.tsx";
import { PageLink } from "../navigation/page-link.tsx";
import { dayInWords } from "../wording/instant.ts";

export function DocumentTable({ documents }: { documents: readonly DocumentRow[] }) {
  return (
    <Table label="Documents">
      <TableHead>
        <tr>
          <TableHeader>Document</TableHeader>
          <TableHeader>Content seen since</TableHeader>
          <TableHeader className="text-right">Revisions</TableHeader>
          <TableHeader className="pr-0 text-right">Figures</TableHeader>
        </tr>
      </TableHead>
      <tbody>
        {documents.map((document) => (
          <TableRow key={document.id}>
            <TableCell className="min-w-[14rem]">
              <PageLink
                href={`/documents/${encodeURIComponent(document.id)}`}
                className="font-text text-[1.0625rem] font-semibold"
              >
                {document.title}
              </PageLink>
              <span className="block text-sm text-soft">
                {document.source.title}
                {document.goneAt === null ? "" : `; gone since ${dayInWords(document.goneAt)}`}
              </span>
            </TableCell>
            <TableCell className="whitespace-nowrap">
              {document.lastRevisionAt === null ? "" : dayInWords(document.lastRevisionAt)}
            </TableCell>
            <TableCell className="text-right tabular-nums">{document.revisions}</TableCell>
            <TableCell className="pr-0 text-right tabular-nums">{document.facts}</TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
