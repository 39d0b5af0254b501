import type { FactRow } from "@muster/ledger/queries";
import { type Estimate, type FactVersion, formatDate } from "@muster/model";
import { Badge } from "../components/ui/badge.tsx";
import { figureInWords } from "../wording/figure.ts";
import { wordsOf, WordsLink } from "./words-link.tsx";

const SHOWN = 5;

function List({
  title,
  tone,
  versions,
  documents,
}: {
  title: string;
  tone: "ink" | "contested";
  versions: readonly FactVersion[];
  documents: readonly FactRow[];
}) {
  if (versions.length === 0) return null;
  return (
    <div>
      <h3 className="mb-1 font-figures text-sm font-semibold tracking-normal">
        <Badge tone={tone} className="text-sm">
          {title}
        </Badge>
      </h3>
      <ul className="font-figures text-[0.9375rem]">
        {versions.slice(0, SHOWN).map((version) => {
          const { claim } = version.said;
          const row = documents.find(({ said }) => said.id === version.said.id);
          const publisher = claim.citation?.publisher ?? row?.document.publisher ?? row?.source.title ?? null;
          return (
            <li key={version.said.id} className="border-b border-rule py-1.5 leading-snug">
              <WordsLink href={wordsOf(version)} className="font-semibold tabular-nums">
                {figureInWords(claim)}
              </WordsLink>{" "}
              <span className="text-soft">
                for {formatDate(claim.asOf)}
                {publisher === null ? "" : `, ${publisher}`}
              </span>
            </li>
          );
        })}
        {versions.length > SHOWN ? (
          <li className="py-1.5 text-soft">and {versions.length - SHOWN} more, in the table below</li>
        ) : null}
      </ul>
    </div>
  );
}

/** Who agrees with the answer and who does not, each with the words. */
export function Accounts({ estimate, documents }: { estimate: Estimate; documents: readonly FactRow[] }) {
  if (estimate.support.length + estimate.contradict.length === 0) return null;
  return (
    <div className="space-y-5">
      <List title="Others who agree" tone="ink" versions={estimate.support} documents={documents} />
      <List title="Others who say otherwise" tone="contested" versions={estimate.contradict} documents={documents} />
    </div>
  );
}
