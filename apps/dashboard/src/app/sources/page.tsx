import { listSources } from "@muster/ledger/queries";
import type { Metadata } from "next";
import { Empty } from "../../components/empty.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { Table, TableCell, TableHead, TableHeader, TableRow } from "../../components/ui/table.tsx";
import { ledger } from "../../ledger.ts";
import { PageLink } from "../../navigation/page-link.tsx";
import { CheckHistory } from "../../sources/check-history.tsx";
import { LastCheck } from "../../sources/last-check.tsx";
import { KINDS } from "../../sources/outcome-words.ts";
import { nowInstant } from "../../viewpoint/viewpoint.ts";
import { until } from "../../wording/duration.ts";

export const metadata: Metadata = { title: "Sources" };

export default async function SourcesPage() {
  const now = nowInstant();
  const sources = (await listSources(await ledger())).toSorted(
    (a, b) => Number(b.enabled) - Number(a.enabled) || a.title.localeCompare(b.title, "en"),
  );
  const watched = sources.filter(({ enabled }) => enabled).length;
  return (
    <>
      <PageHeading title="Sources">
        {sources.length === 0
          ? "What is watched, when it was last looked at and what came of it."
          : `${watched} of ${sources.length} are watched. Each is looked at on its own schedule; whatever differs is kept as a new revision.`}
      </PageHeading>
      {sources.length === 0 ? (
        <Empty>
          No source is watched yet. Add one with <code>npm run -s muster -- source add</code>, or apply a catalogue with{" "}
          <code>source apply</code>.
        </Empty>
      ) : (
        <Table label="Sources">
          <TableHead>
            <tr>
              <TableHeader>Source</TableHeader>
              <TableHeader>Last check</TableHeader>
              <TableHeader>Next check</TableHeader>
              <TableHeader className="min-w-[13.5rem]">Last 30 checks</TableHeader>
              <TableHeader className="pr-0 text-right">Documents</TableHeader>
            </tr>
          </TableHead>
          <tbody>
            {sources.map((source) => (
              <TableRow key={source.id}>
                <TableCell className="min-w-[14rem]">
                  <PageLink href={`/sources/${encodeURIComponent(source.id)}`} className="font-semibold">
                    {source.title}
                  </PageLink>
                  <span className="block text-sm text-soft">
                    {KINDS[source.kind] ?? source.kind}
                    {source.enabled ? `, ${source.schedule}` : ", not watched"}
                  </span>
                </TableCell>
                <TableCell className="min-w-[9rem]">
                  <LastCheck check={source.lastCheck} now={now} />
                </TableCell>
                <TableCell className="min-w-[7rem]">
                  {source.nextCheckAt === null || !source.enabled ? (
                    <span className="text-soft">none planned</span>
                  ) : (
                    until(source.nextCheckAt, now)
                  )}
                </TableCell>
                <TableCell>
                  <CheckHistory history={source.history} />
                </TableCell>
                <TableCell className="pr-0 text-right tabular-nums">{source.documents}</TableCell>
              </TableRow>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}
