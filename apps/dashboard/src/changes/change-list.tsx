import type { ChangeRow } from "@muster/ledger/queries";
import { type Claim, formatDate } from "@muster/model";
import { Badge } from "../components/ui/badge.tsx";
import { PageLink } from "../navigation/page-link.tsx";
import { wordsHref } from "../figures/words-link.tsx";
import { figureInWords, standingInWords } from "../wording/figure.ts";
import { dayInWords } from "../wording/instant.ts";
import { CHANGE_NAMES } from "./change-words.ts";

function Said({ claim }: { claim: Claim }) {
  const words = claim.citation === null ? claim.evidence.exact : (claim.quantity?.words ?? "withheld");
  return <q className="font-text">{words}</q>;
}

function Figures({ change }: { change: ChangeRow }) {
  const { before, after } = change;
  const now = after ?? before;
  if (now === null) return null;
  return (
    <span className="text-[1.0625rem] font-semibold tabular-nums">
      {before === null ? null : (
        <span
          className={after === null || change.type === "revised" ? "text-soft line-through decoration-1" : "text-soft"}
        >
          {figureInWords(before)}
        </span>
      )}
      {before !== null && after !== null ? <span aria-label="became"> → </span> : null}
      {after === null ? null : <span>{figureInWords(after)}</span>}
      <span className="ml-2 text-sm font-normal text-soft">
        {standingInWords(now)}, for {formatDate(now.asOf)}
      </span>
    </span>
  );
}

/** Entries of the public feed: what moved, in which document, with the words before and after. */
export function ChangeList({
  changes,
  titles,
  brief = false,
}: {
  changes: readonly ChangeRow[];
  titles: ReadonlyMap<string, string>;
  brief?: boolean;
}) {
  return (
    <ol className="font-figures">
      {changes.map((change) => {
        const { before, after, document, revision } = change;
        // A withdrawn claim's words stand in an earlier revision; the difference shows both.
        const href =
          before === null
            ? wordsHrefOf(change)
            : `/documents/${encodeURIComponent(document.id)}?from=${Math.max(1, revision.number - 1)}&to=${revision.number}`;
        return (
          <li key={change.id} className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[9rem_1fr]">
            <p className="small-print sm:pt-0.5">
              <Badge tone={change.type === "asserted" ? "soft" : "ink"}>{CHANGE_NAMES[change.type]}</Badge>
              <br className="hidden sm:inline" />
              <span className="sm:hidden"> · </span>
              <time dateTime={change.knownAt}>{dayInWords(change.knownAt)}</time>
            </p>
            <div>
              <p className="small-print">
                <PageLink href={`/series/${change.series}`}>{titles.get(change.series) ?? change.series}</PageLink>
                {change.silentEdit ? (
                  <Badge tone="contested" className="ml-2">
                    silent edit: the page kept its date
                  </Badge>
                ) : null}
              </p>
              <p className="leading-snug">
                <Figures change={change} />
              </p>
              {brief ? null : (
                <p className="mt-1 max-w-prose text-[0.9375rem] leading-snug">
                  {before === null ? null : (
                    <>
                      <Said claim={before} />
                      {after === null ? "" : " became "}
                    </>
                  )}
                  {after === null ? null : <Said claim={after} />}
                </p>
              )}
              <p className="small-print mt-1">
                <PageLink href={href}>{before === null ? "Read the words" : "See what changed"}</PageLink> in{" "}
                {document.title}
                {revision.number > 1 ? `, revision ${revision.number}` : ""}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function wordsHrefOf(change: ChangeRow): string {
  return wordsHref({
    document: change.document.id,
    revisionNumber: change.revision.number,
    claim: change.afterId ?? change.beforeId ?? "",
  });
}
