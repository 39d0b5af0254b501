"use client";

import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useMemo, useState } from "react";
import { Badge } from "../components/ui/badge.tsx";
import { Button } from "../components/ui/button.tsx";
import { Table, TableCell, TableHead, TableHeader, TableRow } from "../components/ui/table.tsx";
import { WordsLink } from "../figures/words-link.tsx";
import { OutsideLink } from "../figures/outside-link.tsx";
import { PageLink } from "../navigation/page-link.tsx";
import type { FactTableRow } from "./fact-rows.ts";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
});
const helper = createColumnHelper<typeof features, FactTableRow>();

/** What a row is, for the choice above the table. */
const kindOf = (row: FactTableRow): string => {
  if (!row.plotted) return "kept";
  return row.modality === "estimated" ? "reported" : row.modality;
};
const KINDS = [
  { kind: "reported", name: "Reported" },
  { kind: "planned", name: "Planned" },
  { kind: "authorised", name: "Authorised" },
  { kind: "proposed", name: "Proposed" },
  { kind: "kept", name: "Kept, never plotted" },
] as const;

const columns = helper.columns([
  helper.accessor("level", {
    header: "Figure",
    cell: ({ row: { original } }) => (
      <>
        <WordsLink
          href={original.href}
          className={`font-semibold tabular-nums ${original.plotted ? "" : "line-through decoration-contested"}`}
        >
          {original.figure}
        </WordsLink>
        {original.series === null ? null : (
          <span className="block text-sm">
            <PageLink href={`/series/${original.series.slug}`} className="text-soft">
              {original.series.title}
            </PageLink>
          </span>
        )}
      </>
    ),
  }),
  helper.accessor(kindOf, {
    id: "standing",
    header: "Standing",
    filterFn: (row, column, wanted) => row.getValue(column) === wanted,
    cell: ({ row: { original } }) => (
      <Badge tone={original.plotted ? original.modality : "contested"}>
        {original.plotted ? original.standing : `${original.standing}; kept, never plotted`}
      </Badge>
    ),
  }),
  helper.accessor("day", { header: "For", cell: ({ row: { original } }) => original.date }),
  helper.accessor("words", {
    header: "In the words",
    enableSorting: false,
    cell: ({ row: { original } }) => (
      <>
        <q className="font-text text-base">{original.words}</q>
        {original.note === null || original.note === "" ? null : (
          <span className="small-print mt-1 block max-w-[34rem]">{original.note}</span>
        )}
      </>
    ),
  }),
  helper.accessor("publisher", {
    header: "Who says so",
    cell: ({ row: { original } }) => (
      <>
        {original.speaker === null ? null : <span className="block">{original.speaker}</span>}
        <span className="block font-medium">{original.publisher}</span>
        {original.title === null && original.url === null ? null : (
          <span className="small-print block">
            <OutsideLink url={original.url}>{original.title ?? "the publication"}</OutsideLink>
          </span>
        )}
      </>
    ),
  }),
  helper.accessor("knownDay", { header: "Known since", cell: ({ row: { original } }) => original.known }),
]);

const WIDTHS: Record<string, string> = {
  level: "w-[9rem] stacked:w-auto stacked:text-lg",
  standing: "w-[7rem]",
  day: "w-[8rem] stacked:text-soft",
  words: "min-w-[14rem]",
  publisher: "min-w-[13rem]",
  knownDay: "w-[8rem] stacked:hidden",
};

/** Every fact of a series with its words and its source: what the chart shows, for those who cannot see it or doubt it. */
export function FactTable({ rows, label }: { rows: readonly FactTableRow[]; label: string }) {
  const [kind, setKind] = useState<string | null>(null);
  const data = useMemo(() => [...rows], [rows]);
  const columnFilters = useMemo(() => (kind === null ? [] : [{ id: "standing", value: kind }]), [kind]);
  const table = useTable({ features, columns, data, state: { columnFilters }, enableSortingRemoval: true });
  const counts = Map.groupBy(rows, kindOf);

  return (
    <div>
      <div role="group" aria-label="Which facts" className="not-printed mb-3 hidden flex-wrap gap-1 scripted:flex">
        <Button
          look={kind === null ? "chosen" : "quiet"}
          size="small"
          aria-pressed={kind === null}
          onClick={() => setKind(null)}
        >
          All {rows.length}
        </Button>
        {KINDS.map(({ kind: one, name }) => {
          const count = counts.get(one)?.length ?? 0;
          return count === 0 ? null : (
            <Button
              key={one}
              look={kind === one ? "chosen" : "quiet"}
              size="small"
              aria-pressed={kind === one}
              onClick={() => setKind(one)}
            >
              {name} {count}
            </Button>
          );
        })}
      </div>
      <Table label={label} role="table" className="stacked:block">
        <TableHead role="rowgroup" className="stacked:sr-only">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                const ariaSort = sorted === false ? undefined : sorted === "asc" ? "ascending" : "descending";
                return (
                  <TableHeader key={header.id} role="columnheader" aria-sort={ariaSort}>
                    {header.column.getCanSort() ? (
                      <button
                        type="button"
                        className="cursor-pointer hover:text-ink"
                        onClick={header.column.getToggleSortingHandler()}
                      >
                        <table.FlexRender header={header} />
                        {sorted === "asc" ? <ArrowUp aria-hidden className="ml-1 inline size-3" /> : null}
                        {sorted === "desc" ? <ArrowDown aria-hidden className="ml-1 inline size-3" /> : null}
                      </button>
                    ) : (
                      <table.FlexRender header={header} />
                    )}
                  </TableHeader>
                );
              })}
            </tr>
          ))}
        </TableHead>
        <tbody role="rowgroup" className="stacked:block">
          {table.getRowModel().rows.map((row) => (
            <TableRow
              key={row.id}
              role="row"
              className="stacked:flex stacked:flex-wrap stacked:items-baseline stacked:gap-x-3 stacked:py-3"
            >
              {row.getAllCells().map((cell) => (
                <TableCell
                  key={cell.id}
                  role="cell"
                  className={`${WIDTHS[cell.column.id] ?? ""} stacked:p-0 ${["words", "publisher"].includes(cell.column.id) ? "stacked:mt-1 stacked:w-full" : ""}`}
                >
                  <table.FlexRender cell={cell} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
