import type { listChanges } from "@muster/ledger/queries";
import { type ChangeType, type Claim, formatDate } from "@muster/model";
import { figureOf, standingOf } from "./describe-claim.ts";
import { styled } from "./print.ts";
import { clip, printable } from "./table.ts";

type ChangeRow = Awaited<ReturnType<typeof listChanges>>["changes"][number];

const colours = {
  asserted: "green",
  revised: "yellow",
  withdrawn: "red",
  restored: "green",
  restated: "cyan",
} as const satisfies Record<ChangeType, string>;

function moved({ before, after }: { readonly before: Claim | null; readonly after: Claim | null }): string {
  const said = after ?? before;
  const figures = [before, after].filter((claim) => claim !== null).map(figureOf);
  const same = figures.length === 2 && figures[0] === figures[1];
  const text = styled("bold", (same ? figures.slice(1) : figures).join(" → "));
  return said === null ? text : `${text} (${standingOf(said)}, ${formatDate(said.asOf)})`;
}

function describe(change: ChangeRow): string {
  const quotes = [change.before, change.after]
    .filter((claim) => claim !== null)
    .map((claim) => `“${clip(claim.evidence.exact, 60)}”`);
  const title = printable(change.document.title ?? change.document.id);
  const silent = change.silentEdit ? styled("yellow", "  silent edit") : "";
  return [
    `${change.recordedAt.slice(0, 16).replace("T", " ")}  ${styled(colours[change.type], change.type.padEnd(9))}  ${change.series}  ${moved(change)}${silent}`,
    `                  ${quotes.join(" → ")}`,
    styled(
      "dim",
      `                  ${title}, revision ${change.revision.number}, known from ${change.knownAt.slice(0, 10)}`,
    ),
  ].join("\n");
}

/** Changes, three lines each: what moved, the words, and where they stand. */
export function changeList(changes: readonly ChangeRow[]): string {
  return changes.map(describe).join("\n");
}
