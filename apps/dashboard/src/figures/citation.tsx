import { type Claim, formatDate } from "@muster/model";
import { speakerInWords } from "../wording/figure.ts";
import { OutsideLink, webAddress } from "./outside-link.tsx";

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
  const named = title ?? (webAddress(url) === null ? null : "the publication");
  return (
    <>
      {speaker === null ? null : `${speaker}. `}
      {publisher === null ? null : <span className="font-medium">{publisher}</span>}
      {publisher === null || named === null ? null : ", "}
      {named === null ? null : webAddress(url) === null ? `“${named}”` : <OutsideLink url={url}>{named}</OutsideLink>}
      {citation?.published == null ? null : `, ${formatDate(citation.published)}`}
    </>
  );
}
