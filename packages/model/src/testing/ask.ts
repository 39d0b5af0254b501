import { estimate } from "../estimate/estimate.ts";
import type { Estimate, Viewpoint } from "../estimate/types.ts";
import type { FactVersion } from "../fact/fact.ts";
import { formatQuantity } from "../quantity/format-quantity.ts";
import type { Quantity } from "../quantity/quantity.ts";
import { firstInstant } from "../time/find-days.ts";
import { citationOf, claimOf, versionOf } from "./make-claims.ts";

export interface Row {
  readonly by: string;
  readonly url?: string;
  /** The day it was known, the first day it holds for unless told. */
  readonly known?: string;
  readonly parts?: NonNullable<Parameters<typeof claimOf>[0]>;
}

export const figure = (quantity: Quantity, asOf: string, { by, url, known, parts }: Row): FactVersion =>
  versionOf(
    claimOf({ quantity, asOf, citation: citationOf(by, null, url ?? `https://example.org/${by}/${asOf}`), ...parts }),
    known === undefined ? {} : { from: known },
  );

export const withheld = (asOf: string, by: string): FactVersion =>
  versionOf(claimOf({ kind: "withheld", asOf, citation: citationOf(by, null) }));

export const ask = (
  versions: readonly FactVersion[],
  asOf: string,
  known = "2026-11-24",
  more: Partial<Viewpoint> = {},
): Estimate => estimate(versions, { asOf, knownAt: firstInstant(known), clock: "public", ...more });

/** The answer as a reader sees it. */
export const answer = (...question: Parameters<typeof ask>): string => {
  const { state, quantity, contested } = ask(...question);
  return [state, quantity === null ? "" : formatQuantity(quantity), contested ? "contested" : ""]
    .filter(Boolean)
    .join(", ");
};
