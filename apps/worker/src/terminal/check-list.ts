import type { CheckReport } from "../worker/check-sources.ts";
import { changeList } from "./change-list.ts";
import { counted, styled } from "./print.ts";
import { printable, table } from "./table.ts";

const shown = 10;

/** What came of each check, and then what changed. */
export function checkList({ checks, failed, changes }: CheckReport): string {
  const outcomes = table(checks, [
    { title: "source", cell: ({ source }) => source },
    { title: "outcome", cell: ({ check }) => styled("bold", check.outcome ?? "under way") },
    { title: "documents", cell: ({ check }) => String(check.captures), align: "right" },
    { title: "new revisions", cell: ({ check }) => String(check.revisions), align: "right" },
    {
      title: "took",
      cell: ({ check }) => (check.ms === null ? "" : `${(check.ms / 1000).toFixed(1)} s`),
      align: "right",
    },
    { title: "", cell: ({ check }) => printable(check.reason ?? "") },
  ]);
  const parts = [checks.length === 0 ? "No source is enabled." : outcomes];
  if (failed > 0) parts.push(styled("red", `${counted(failed, "job")} given up: the log above says why.`));
  if (changes.length > 0) {
    const more =
      changes.length > shown ? `\n… and ${counted(changes.length - shown, "more change")}: muster changes` : "";
    parts.push(`${changeList(changes.slice(0, shown))}${more}`);
  } else if (checks.length > 0) parts.push("Nothing changed.");
  return parts.join("\n\n");
}
