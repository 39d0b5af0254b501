import type { Beside } from "../reading/read-beside.ts";
import { candidateList } from "./candidate-list.ts";
import { claimTable } from "./claim-table.ts";
import { styled } from "./print.ts";

/** What the second extractor reads: its claims, then everything that it said, kept and rejected with the reasons. */
export function besidePage(beside: Beside): string {
  const { name, version } = beside.extractor;
  const title = styled("bold", `Beside the rules: ${name} ${version}`);
  if ("failure" in beside) return `${title}\nNothing, for it could not be asked.`;
  const { claims, candidates } = beside;
  return [
    title,
    claims.length === 0 ? "No figures that the text bears out." : claimTable(claims),
    "",
    candidates.length === 0 ? "It found nothing in the text." : candidateList(candidates),
  ].join("\n");
}
