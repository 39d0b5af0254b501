import { type Claim, formatDate } from "@muster/model";
import { styled } from "./print.ts";
import { figureOf, standingOf } from "./describe-claim.ts";
import { clip, table } from "./table.ts";

/** Claims as a table: the figure first, then how it stands, then the words. */
export function claimTable(claims: readonly Claim[]): string {
  return table(claims, [
    { title: "series", cell: (claim) => claim.series },
    { title: "figure", cell: (claim) => styled("bold", figureOf(claim)), align: "right" },
    { title: "standing", cell: standingOf },
    { title: "as of", cell: (claim) => formatDate(claim.asOf) },
    { title: "words", cell: (claim) => `“${clip(claim.evidence.exact, 56)}”` },
    { title: "sure", cell: (claim) => `${Math.round(claim.confidence * 100)} %`, align: "right" },
  ]);
}
