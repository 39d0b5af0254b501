import type { CheckRow } from "@muster/ledger/queries";
import { Table, TableCell, TableHead, TableHeader, TableRow } from "../components/ui/table.tsx";
import { instantInWords } from "../wording/instant.ts";
import { OUTCOMES } from "./outcome-words.ts";

function CameOf({ check }: { check: CheckRow }) {
  const { outcome, reason, revisions } = check;
  if (outcome === null) return <span className="text-soft">under way</span>;
  const { words, well } = OUTCOMES[outcome];
  return (
    <>
      <span className={well ? "" : "font-semibold text-contested"}>{words}</span>
      {revisions === 0 ? null : (
        <span className="text-soft">
          {" "}
          ({revisions} new {revisions === 1 ? "revision" : "revisions"})
        </span>
      )}
      {reason === null ? null : <span className="block text-sm text-soft">{reason}</span>}
    </>
  );
}

/** Checks of one source, the latest first. */
export function CheckTable({ checks }: { checks: readonly CheckRow[] }) {
  return (
    <Table label="Checks">
      <TableHead>
        <tr>
          <TableHeader>When</TableHeader>
          <TableHeader>What came of it</TableHeader>
          <TableHeader className="pr-0 text-right">Took</TableHeader>
        </tr>
      </TableHead>
      <tbody>
        {checks.map((check) => (
          <TableRow key={check.id}>
            <TableCell className="sm:whitespace-nowrap">{instantInWords(check.seenAt ?? check.enqueuedAt)}</TableCell>
            <TableCell>
              <CameOf check={check} />
            </TableCell>
            <TableCell className="pr-0 text-right whitespace-nowrap tabular-nums">
              {check.ms === null ? "" : `${check.ms.toLocaleString("en-GB")} ms`}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
