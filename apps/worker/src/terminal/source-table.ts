import type { SourceRow } from "@muster/ledger/queries";
import { styled } from "./print.ts";
import { clip, printable, table } from "./table.ts";

const moment = (instant: string | null) => (instant === null ? "" : instant.slice(0, 16).replace("T", " "));

/** Sources with their last and next check, in UTC. */
export function sourceTable(sources: readonly SourceRow[]): string {
  return table(sources, [
    { title: "source", cell: ({ id }) => id },
    { title: "kind", cell: ({ kind }) => kind },
    { title: "schedule", cell: ({ enabled, schedule }) => (enabled ? schedule : styled("dim", "disabled")) },
    { title: "documents", cell: ({ documents }) => String(documents), align: "right" },
    { title: "last check", cell: ({ lastCheck }) => moment(lastCheck?.at ?? null) },
    { title: "outcome", cell: ({ lastCheck, checking }) => (checking ? "under way" : (lastCheck?.outcome ?? "")) },
    { title: "next check", cell: ({ nextCheckAt }) => moment(nextCheckAt) },
    { title: "", cell: ({ lastCheck }) => clip(printable(lastCheck?.reason ?? ""), 60) },
  ]);
}
