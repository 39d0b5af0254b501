import type { SourceRow } from "@muster/ledger/queries";
import { ago } from "../wording/duration.ts";
import { instantInWords } from "../wording/instant.ts";
import { OUTCOMES } from "./outcome-words.ts";

export function LastCheck({ check, now }: { check: SourceRow["lastCheck"]; now: string }) {
  if (check === null) return <span className="text-soft">not yet</span>;
  const { words, well } = OUTCOMES[check.outcome];
  return (
    <>
      <time dateTime={check.at} title={instantInWords(check.at)}>
        {ago(check.at, now)}
      </time>
      <span className={`block text-sm ${well ? "text-soft" : "font-semibold text-contested"}`}>{words}</span>
      {check.reason === null ? null : <span className="block text-sm text-soft">{check.reason}</span>}
    </>
  );
}
