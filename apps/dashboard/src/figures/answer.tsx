import { type Estimate, formatQuantity, type Series } from "@muster/model";
import type { FactRow } from "@muster/ledger/queries";
import { populationInWords } from "../wording/population.ts";
import { howSure } from "../wording/how-sure.ts";
import { CitationLine } from "./citation.tsx";
import { wordsOf, WordsLink } from "./words-link.tsx";

/**
 * The answer for one series: the figure, then how sure it is, then who says so. The order is the reading order and the
 * sizes say it again.
 */
export function Answer({
  series,
  estimate,
  asOf,
  size,
  documents,
}: {
  series: Series;
  estimate: Estimate;
  asOf: string;
  size: "card" | "page";
  documents: readonly FactRow[];
}) {
  const sure = howSure(estimate, asOf);
  const { chosen, quantity } = estimate;
  const href = chosen === null ? "" : wordsOf(chosen);
  const document = documents.find(({ said }) => said.id === chosen?.said.id)?.document ?? null;
  const big = size === "page" ? "text-[clamp(2.75rem,7vw,4.25rem)]" : "text-[clamp(2.25rem,5vw,2.875rem)]";
  return (
    <div>
      <p className={`figure-number ${big} ${quantity === null ? "text-soft" : ""}`}>
        {quantity === null || chosen === null ? (
          <span>{estimate.state === "withheld" ? "withheld" : "not known"}</span>
        ) : (
          <WordsLink
            href={href}
            className="text-ink decoration-rule decoration-[3px] underline-offset-[0.14em] hover:decoration-link"
          >
            {formatQuantity(quantity)}
          </WordsLink>
        )}{" "}
        <span hidden={quantity === null} className="text-[0.38em] font-medium tracking-normal text-soft">
          {populationInWords(series.population)}
        </span>
      </p>
      <p className="mt-3 font-figures text-[1.0625rem] leading-snug font-semibold">
        <span className={sure.contested ? "text-contested" : ""}>{sure.verdict}</span>
      </p>
      <p className="small-print mt-1 max-w-prose text-[0.9375rem]">{sure.sentence}</p>
      {chosen === null ? null : (
        <p className="small-print mt-2 max-w-prose text-[0.9375rem]">
          <CitationLine claim={chosen.said.claim} document={document} />.{" "}
          <WordsLink href={href}>Read the words</WordsLink>
        </p>
      )}
    </div>
  );
}
