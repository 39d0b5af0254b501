import type { ChangeRow } from "@muster/ledger/queries";
import { type Claim, formatDate } from "@muster/model";
import { Badge } from "../components/ui/badge.tsx";
import { wordsHref, WordsLink } from "../figures/words-link.tsx";
import { PageLink } from "../navigation/page-link.tsx";
import { figureInWords, standingInWords } from "../wording/figure.ts";
import { dayInWords } from "../wording/instant.ts";
import { CHANGE_NAMES } from "./change-words.ts";

/** Where both sides of a change can be read: the words where it was first said, else the difference. */
function changeHref({ document, revision, before, afterId }: ChangeRow): string {
  if (before === null && afterId !== null) {
    return wordsHref({ document: document.id, revisionNumber: revision.number, claim: afterId });
  }
  const from = Math.max(1, revision.number - 1);
  return `/documents/${encodeURIComponent(document.id)}?from=${from}&to=${revision.number}`;
}

function Figures({ change }: { change: ChangeRow }) {
  const { before, after } = change;
  const said = after ?? before;
  if (said === null) return null;
  return (
    <>
      <WordsLink href={changeHref(change)} className="text-[1.0625rem] font-semibold tabular-nums">
        {before === null ? null : (
          <del className="font-normal text-soft decoration-1">
            <span className="sr-only">before: </span>
            {figureInWords(before)}
          </del>
        )}
        {before !== null && after !== null ? <span aria-hidden> → </span> : null}
        {after === null ? null : (
          <ins className="no-underline">
            <span className="sr-only">now: </span>
            {figureInWords(after)}
          </ins>
        )}
      </WordsLink>{" "}
      <span className="text-soft">
        {standingInWords(said)}, for {formatDate(said.asOf)}
      </span>
    </>
  );
}

function Words({ claim }: { claim: Claim }) {
  return <q>{claim.citation === null ? claim.evidence.exact : (claim.quantity?.words ?? "withheld")}</q>;
}

function Entry({ change, title, brief }: { change: ChangeRow; title: string; brief: boolean }) {
  const { before, after, document, revision } = change;
  const source = (after ?? before)?.citation?.publisher ?? document.title;
  return (
    <li className="grid gap-x-6 border-b border-rule py-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
      <p className="pt-0.5">
        <Badge tone={change.type === "asserted" ? "soft" : "ink"} className="text-sm">
          {CHANGE_NAMES[change.type]}
        </Badge>
      </p>
      <div className="text-[0.9375rem] leading-snug">
        <p>
          <PageLink href={`/series/${change.series}`} className="text-ink">
            {title}
          </PageLink>
          {": "}
          <Figures change={change} />
        </p>
        {brief ? null : (
          <p className="mt-1 max-w-prose font-text text-base text-soft">
            {before === null ? null : <Words claim={before} />}
            {before !== null && after !== null ? " became " : null}
            {after === null ? null : <Words claim={after} />}
          </p>
        )}
        <p className="small-print mt-0.5">
          {source}
          {revision.number > 1 ? `, revision ${revision.number}` : ""}; public since {dayInWords(change.knownAt)}
          {change.silentEdit ? (
            <Badge tone="contested" className="sm:ml-2">
              silent edit: the page kept its date
            </Badge>
          ) : null}
        </p>
      </div>
    </li>
  );
}

/** Entries of the public feed by the day they were recorded: what moved, in which document, with the words. */
export function ChangeList({
  changes,
  titles,
  brief = false,
}: {
  changes: readonly ChangeRow[];
  titles: ReadonlyMap<string, string>;
  brief?: boolean;
}) {
  const Heading = brief ? "h3" : "h2";
  const days = Map.groupBy(changes, ({ recordedAt }) => recordedAt.slice(0, 10));
  return (
    <div className="space-y-8 font-figures">
      {[...days].map(([day, entries]) => (
        <section key={day} aria-label={`Recorded ${dayInWords(day)}`}>
          <Heading className="border-b border-soft pb-1.5 font-figures text-sm font-semibold tracking-normal text-soft">
            Recorded <time dateTime={day}>{dayInWords(day)}</time>
          </Heading>
          <ol>
            {entries.map((change) => (
              <Entry key={change.id} change={change} title={titles.get(change.series) ?? change.series} brief={brief} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
