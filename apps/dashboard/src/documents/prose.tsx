import { Fragment } from "react";

/** Where lines break in a text: at every line end, or only at blank lines where single ones merely wrap. */
export const breaksAtLines = (text: string): boolean => !/\n[ \t]*\n/.test(text.trim());

/** A stretch of archived text, set in paragraphs: what the source broke for width flows again. */
export function Prose({ text, atLines }: { text: string; atLines: boolean }) {
  const parts = text.split(atLines ? /\n+/ : /\n[ \t]*\n\s*/);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <span className="block h-[0.75em]" />}
      {part}
    </Fragment>
  ));
}
