import { formatDate, type StoredClaim } from "@muster/model";
import { Badge } from "../components/ui/badge.tsx";
import { PageLink } from "../navigation/page-link.tsx";
import { figureInWords, isPlotted, speakerInWords, standingInWords } from "../wording/figure.ts";

/** What a revision says, figure by figure, each leading to its words in the text and to its series. */
export function ClaimList({ claims, titles }: { claims: readonly StoredClaim[]; titles: ReadonlyMap<string, string> }) {
  return (
    <ol className="font-figures">
      {claims
        .toSorted((a, b) => a.claim.evidence.start - b.claim.evidence.start)
        .map(({ id, claim }) => {
          const speaker = speakerInWords(claim);
          return (
            <li key={id} className="border-b border-rule py-2.5 leading-snug">
              <a
                href={`#claim-${id}`}
                className={`font-semibold tabular-nums ${isPlotted(claim) ? "" : "line-through decoration-contested"}`}
              >
                {figureInWords(claim)}
              </a>{" "}
              <Badge tone={isPlotted(claim) ? claim.modality : "contested"}>{standingInWords(claim)}</Badge>
              <span className="block text-sm text-soft">
                <PageLink href={`/series/${claim.series}`}>{titles.get(claim.series) ?? claim.series}</PageLink>, for{" "}
                {formatDate(claim.asOf)}
                {speaker === null ? "" : `; ${speaker}`}
              </span>
            </li>
          );
        })}
    </ol>
  );
}
