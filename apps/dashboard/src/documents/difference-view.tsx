import type { DifferencePage } from "@muster/ledger/queries";
import { formatDate } from "@muster/model";
import { Badge } from "../components/ui/badge.tsx";
import { PageLink } from "../navigation/page-link.tsx";
import { CHANGE_NAMES } from "../changes/change-words.ts";
import { figureInWords, standingInWords } from "../wording/figure.ts";
import { breaksAtLines, Prose } from "./prose.tsx";
import { wordDifference } from "./word-difference.ts";

/** What changed between two revisions: the facts that moved, then the words. */
export function DifferenceView({
  difference,
  titles,
}: {
  difference: DifferencePage;
  titles: ReadonlyMap<string, string>;
}) {
  const hunks = wordDifference(difference.from.text, difference.to.text);
  const moved = difference.facts;
  const atLines = breaksAtLines(difference.to.text);
  return (
    <>
      <h3 className="mb-2 text-lg">
        {moved.length === 0
          ? "No figure moved"
          : moved.length === 1
            ? "One figure moved"
            : `${moved.length} figures moved`}
      </h3>
      {moved.length === 0 ? null : (
        <ol className="mb-8 border-t border-rule font-figures">
          {moved.map((change) => {
            const before = change.before?.claim ?? null;
            const after = change.after?.claim ?? null;
            const said = after ?? before;
            if (said === null) return null;
            return (
              <li key={change.fact} className="border-b border-rule py-3 leading-snug">
                <p className="text-lg font-semibold tabular-nums">
                  {before === null ? null : <del className="text-soft decoration-1">{figureInWords(before)}</del>}
                  {before !== null && after !== null ? <span aria-hidden> → </span> : null}
                  {after === null ? null : <ins className="no-underline">{figureInWords(after)}</ins>}
                </p>
                <p className="text-sm text-soft">
                  <Badge tone="ink">{CHANGE_NAMES[change.type]}</Badge> ·{" "}
                  <PageLink href={`/series/${said.series}`}>{titles.get(said.series) ?? said.series}</PageLink>,{" "}
                  {standingInWords(said)}, for {formatDate(said.asOf)}
                </p>
              </li>
            );
          })}
        </ol>
      )}
      <h3 className="mb-2 text-lg">The words</h3>
      {hunks === null ? (
        <p className="text-soft">
          The two texts differ too much to be told word by word. Both can be read in full above.
        </p>
      ) : (
        <div className="max-w-[44rem] text-[1.1875rem] leading-[1.6] break-words">
          {hunks.map((hunk, index) => {
            switch (hunk.kind) {
              case "removed":
                return (
                  <del key={index} className="rounded-[2px] bg-removed px-[0.1em] decoration-1">
                    <Prose text={hunk.text} atLines={atLines} />
                  </del>
                );
              case "added":
                return (
                  <ins key={index} className="rounded-[2px] bg-added px-[0.1em] decoration-1 underline-offset-2">
                    <Prose text={hunk.text} atLines={atLines} />
                  </ins>
                );
              case "gap":
                return (
                  <span
                    key={index}
                    className="my-3 block border-y border-dashed border-rule py-1 text-center font-figures text-sm text-soft"
                  >
                    {hunk.text}
                  </span>
                );
              case "same":
                return (
                  <span key={index}>
                    <Prose text={hunk.text} atLines={atLines} />
                  </span>
                );
              default:
                return hunk.kind satisfies never;
            }
          })}
        </div>
      )}
    </>
  );
}
