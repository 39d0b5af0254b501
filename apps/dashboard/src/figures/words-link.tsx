import type { FactVersion } from "@muster/model";
import type { ReactNode } from "react";

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

/**
 * A link to words in a text. An ordinary one: the browser aims at the mark itself (`:target`), which it does not do when
 * a script changes the address.
 */
export function WordsLink({ href, children, className }: { href: string; children: ReactNode; className?: string }) {
  return (
    <a href={href} className={className}>
      {children}
    </a>
  );
}
