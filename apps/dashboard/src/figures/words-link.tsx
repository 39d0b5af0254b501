import type { FactVersion } from "@muster/model";
import type { ReactNode } from "react";
import { PageLink } from "../navigation/page-link.tsx";

/** Where a claim's words stand: its revision's text, scrolled to the mark. */
export function wordsHref({
  document,
  revisionNumber,
  claim,
}: {
  document: string;
  revisionNumber: number;
  claim: string;
}): string {
  return `/documents/${encodeURIComponent(document)}?revision=${revisionNumber}#claim-${encodeURIComponent(claim)}`;
}

/** The same before a revision's number is known: the document page finds the revision by its id. */
export const wordsOf = ({ said }: Pick<FactVersion, "said">): string =>
  `/documents/${encodeURIComponent(said.document)}?revision=${encodeURIComponent(said.revision)}#claim-${encodeURIComponent(said.id)}`;

export function WordsLink({ href, children, className }: { href: string; children: ReactNode; className?: string }) {
  return (
    <PageLink href={href} {...(className === undefined ? {} : { className })}>
      {children}
    </PageLink>
  );
}
