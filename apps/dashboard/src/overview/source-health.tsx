import type { SourceRow } from "@muster/ledger/queries";
import { PageLink } from "../navigation/page-link.tsx";
import { OUTCOMES } from "../sources/outcome-words.ts";
import { ago } from "../wording/duration.ts";

const isWell = ({ lastCheck }: SourceRow): boolean => lastCheck === null || OUTCOMES[lastCheck.outcome].well;

/** Which of the watched sources are well, those in trouble first. */
export function SourceHealth({ sources, now }: { sources: readonly SourceRow[]; now: string }) {
  const watched = sources.filter(({ enabled }) => enabled);
  if (watched.length === 0) {
    return (
      <p className="text-soft">
        None is watched yet. <PageLink href="/sources">See all sources</PageLink>.
      </p>
    );
  }
  const troubled = watched.filter((source) => !isWell(source));
  return (
    <>
      <p className="mb-2">
        {troubled.length === 0
          ? watched.length === 1
            ? "The one watched source is well."
            : `All ${watched.length} watched sources are well.`
          : `${troubled.length} of ${watched.length} watched sources ${troubled.length === 1 ? "is" : "are"} in trouble.`}
      </p>
      <ul className="font-figures text-[0.9375rem]">
        {[...troubled, ...watched.filter(isWell)].map(({ id, title, lastCheck }) => (
          <li key={id} className="border-b border-rule py-1.5">
            <PageLink href={`/sources/${encodeURIComponent(id)}`}>{title}</PageLink>
            <span
              className={`block text-sm ${lastCheck !== null && !OUTCOMES[lastCheck.outcome].well ? "font-semibold text-contested" : "text-soft"}`}
            >
              {lastCheck === null
                ? "not checked yet"
                : `${ago(lastCheck.at, now)}: ${OUTCOMES[lastCheck.outcome].words}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 font-figures text-[0.9375rem]">
        <PageLink href="/sources">All sources</PageLink>
      </p>
    </>
  );
}
