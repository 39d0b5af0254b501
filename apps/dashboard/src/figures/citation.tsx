import { type Claim, formatDate } from "@muster/model";
import { speakerInWords } from "../wording/figure.ts";
import { OutsideLink } from "./outside-link.tsx";

/** Who says so: the speaker, and the publication with its title, its date and its address. */
export function CitationLine({
  claim,
  document,
}: {
  claim: Claim;
  document: { title: string | null; url: string | null; publisher: string | null } | null;
}) {
  const speaker = speakerInWords(claim);
  const { citation } = claim;
  const publisher = citation?.publisher ?? document?.publisher ?? null;
  const title = citation === null ? (document?.title ?? null) : citation.title;
  const url = citation === null ? (document?.url ?? null) : citation.url;
  return (
    <>
      {speaker === null ? null : <span>{speaker}. </span>}
      {publisher === null ? null : (
        <span className="font-medium">
          {publisher}
          {title === null ? "" : ", "}
        </span>
      )}
      {title === null ? null : <OutsideLink url={url}>{title}</OutsideLink>}
      {title === null && url !== null ? <OutsideLink url={url}>the publication</OutsideLink> : null}
      {citation?.published == null ? null : <span>, {formatDate(citation.published)}</span>}
    </>
  );
}
