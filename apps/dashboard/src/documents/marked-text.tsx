import type { StoredClaim } from "@muster/model";
import { formatDate } from "@muster/model";
import { figureInWords, standingInWords } from "../wording/figure.ts";
import { markText } from "./mark-text.ts";
import { breaksAtLines, Prose } from "./prose.tsx";

/** An archived text with the words of every claim marked in place. It is text and never anything else. */
export function MarkedText({ text, claims }: { text: string; claims: readonly StoredClaim[] }) {
  const known = new Map(claims.map((stored) => [stored.id, stored.claim]));
  const segments = markText(
    text,
    claims.map(({ id, claim }) => ({ id, start: claim.evidence.start, end: claim.evidence.end })),
  );
  const atLines = breaksAtLines(text);
  const words = (part: string) => <Prose text={part} atLines={atLines} />;
  let position = 0;
  return (
    <div className="max-w-[44rem] text-[1.1875rem] leading-[1.6] break-words">
      {segments.map((segment) => {
        const key = position;
        position += segment.text.length;
        const anchors = segment.starts.map((id) => <span key={id} id={`claim-${id}`} className="claim-anchor" />);
        const [first] = segment.claims;
        const claim = first === undefined ? undefined : known.get(first);
        if (claim === undefined) return <span key={key}>{words(segment.text)}</span>;
        const title = segment.claims
          .flatMap((id) => known.get(id) ?? [])
          .map(
            (one) =>
              `${one.force.name} in ${one.mission?.name ?? one.place.name}: ${figureInWords(one)}, ${standingInWords(one)}, for ${formatDate(one.asOf)}`,
          )
          .join("\n");
        return (
          <span key={key}>
            {anchors}
            <mark title={title} className="claim-mark rounded-[2px] bg-marked px-[0.1em] text-ink">
              {words(segment.text)}
            </mark>
          </span>
        );
      })}
    </div>
  );
}
