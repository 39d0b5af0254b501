import type { StoredClaim } from "@muster/model";
import { formatDate } from "@muster/model";
import { Badge } from "../components/ui/badge.tsx";
import { CitationLine } from "../figures/citation.tsx";
import { PageLink } from "../navigation/page-link.tsx";
import { figureInWords, isPlotted, standingInWords } from "../wording/figure.ts";
import { markText } from "./mark-text.ts";

/** A data set as it was archived, row by row: what each row says, whom it cites, and the row itself, to the character. */
export function RowsText({
  text,
  claims,
  titles,
}: {
  text: string;
  claims: readonly StoredClaim[];
  titles: ReadonlyMap<string, string>;
}) {
  const known = new Map(claims.map((stored) => [stored.id, stored.claim]));
  const segments = markText(
    text,
    claims.map(({ id, claim }) => ({ id, start: claim.evidence.start, end: claim.evidence.end })),
  );
  let position = 0;
  return (
    <div className="font-figures text-[0.8125rem] leading-snug break-words">
      {segments.map((segment) => {
        const key = position;
        position += segment.text.length;
        const [id] = segment.claims;
        const claim = id === undefined ? undefined : known.get(id);
        if (claim === undefined) {
          return segment.text.trim() === "" ? null : (
            <p key={key} className="py-3 text-soft">
              {segment.text}
            </p>
          );
        }
        return (
          <div key={key} id={`claim-${id}`} className="row-claim scroll-mt-[30vh] border-t border-rule px-3 py-3">
            <p className="text-[0.9375rem]">
              <strong
                className={`font-semibold tabular-nums ${isPlotted(claim) ? "" : "line-through decoration-contested"}`}
              >
                {figureInWords(claim)}
              </strong>{" "}
              <Badge tone={isPlotted(claim) ? claim.modality : "contested"}>
                {standingInWords(claim)}
                {isPlotted(claim) ? "" : "; kept, never plotted"}
              </Badge>{" "}
              <span className="text-soft">
                <PageLink href={`/series/${claim.series}`}>{titles.get(claim.series) ?? claim.series}</PageLink>, for{" "}
                {formatDate(claim.asOf)}
              </span>
            </p>
            <p className="text-[0.9375rem]">
              <CitationLine claim={claim} document={null} />
            </p>
            <p className="mt-1.5 text-soft">
              <mark className="bg-transparent text-inherit">{segment.text}</mark>
            </p>
          </div>
        );
      })}
    </div>
  );
}
