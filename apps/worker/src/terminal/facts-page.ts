import { formatDate, formatQuantity, seriesTitle } from "@muster/model";
import type { FactsAnswer } from "../reading/answer-facts.ts";
import { figureOf, standingOf } from "./describe-claim.ts";
import { styled } from "./print.ts";
import { clip, printable, table } from "./table.ts";

function headline(answer: FactsAnswer): string[] {
  const { series, estimate } = answer;
  if (series === null || estimate === null) return [];
  const figure = estimate.quantity === null ? estimate.state : formatQuantity(estimate.quantity);
  const contested = estimate.contested ? styled("yellow", " (contested)") : "";
  return [`${seriesTitle(series)}: ${styled("bold", figure)}${contested}`, styled("dim", printable(estimate.why)), ""];
}

/** The answer for a series where one was asked for, then every figure with its words and its source. */
export function factsPage(answer: FactsAnswer): string {
  const clock = answer.clock === "public" ? "as the public could know" : "as recorded here";
  const rows = table(answer.facts, [
    { title: "series", cell: ({ said }) => said.claim.series },
    { title: "figure", cell: ({ said }) => styled("bold", figureOf(said.claim)), align: "right" },
    { title: "standing", cell: ({ said }) => standingOf(said.claim) },
    { title: "as of", cell: ({ said }) => formatDate(said.claim.asOf) },
    { title: "known from", cell: ({ knownFrom }) => knownFrom.slice(0, 10) },
    { title: "words", cell: ({ said }) => `“${clip(said.claim.evidence.exact, 40)}”` },
    {
      title: "source",
      cell: ({ said, document }) =>
        clip(said.claim.citation?.publisher ?? document.publisher ?? document.title ?? document.id, 32),
    },
  ]);
  return [
    ...headline(answer),
    answer.facts.length === 0 ? "No facts." : rows,
    "",
    styled("dim", `${clock}, at ${answer.knownAt}`),
    ...(answer.next === null ? [] : [`More: --cursor ${answer.next}`]),
  ].join("\n");
}
