import {
  daysBetween,
  type Estimate,
  type FactVersion,
  formatDate,
  formatQuantity,
  groupPublications,
  lastDay,
} from "@muster/model";
import { duration } from "./duration.ts";

export interface Sureness {
  /** A few words to stand beside the figure. */
  readonly verdict: string;
  /** The same in a sentence, with what it rests on. */
  readonly sentence: string;
  readonly contested: boolean;
}

const OLD_DAYS = 365;

function publications(versions: readonly FactVersion[]): number {
  return new Set(groupPublications(versions).values()).size;
}

function boundWords(estimate: Estimate): string | null {
  const quantity = estimate.quantity;
  if (quantity === null || quantity.point !== null) return null;
  if (quantity.low !== null && quantity.high !== null) return "A range";
  return quantity.low === null ? "An upper bound" : "A lower bound";
}

/** How sure an answer is, for the day `asOf`: what agrees, what contradicts, how old it is and what its words leave open. */
export function howSure(estimate: Estimate, asOf: string): Sureness {
  const { state, chosen, support, contradict, contested } = estimate;
  if (chosen === null || state === "none") {
    return { verdict: "Not known", sentence: estimate.why, contested: false };
  }
  const date = formatDate(chosen.said.claim.asOf);
  if (state === "withheld") {
    return { verdict: "Withheld", sentence: `The number has been withheld since ${date}.`, contested: false };
  }
  const last = lastDay(chosen.said.claim.asOf);
  const age = daysBetween(last, asOf);
  const agreeing = publications([chosen, ...support]);
  const accounts = agreeing === 1 ? "one account" : `${agreeing} accounts agree`;
  const carried =
    state === "carried" ? `No newer figure is known: it has been carried forward for ${duration(last, asOf)}.` : "";
  if (contested) {
    const opposing = publications(contradict);
    const others = [
      ...new Set(
        contradict.flatMap(({ said }) => (said.claim.quantity === null ? [] : formatQuantity(said.claim.quantity))),
      ),
    ];
    const listed = others.length > 3 ? `${others.slice(0, 3).join(", ")} and more` : others.join(" and ");
    return {
      verdict: `Contested: ${agreeing === 1 ? "one account says" : `${agreeing} accounts say`} so, ${opposing === 1 ? "one says" : `${opposing} say`} otherwise`,
      sentence: `For the same time others say ${listed}. ${carried}`.trim(),
      contested: true,
    };
  }
  const bound = boundWords(estimate);
  const base = bound === null ? accounts : `${bound.toLowerCase()}, ${accounts}`;
  const verdict = age > OLD_DAYS ? `${base}, ${duration(last, asOf)} old` : base;
  return {
    verdict: verdict.charAt(0).toUpperCase() + verdict.slice(1),
    sentence: carried === "" ? `Reported for ${date}.` : carried,
    contested: false,
  };
}
