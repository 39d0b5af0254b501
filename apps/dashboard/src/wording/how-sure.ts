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

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function listed(versions: readonly FactVersion[]): string {
  const figures = versions.flatMap(({ said: { claim } }) =>
    claim.quantity === null ? [] : formatQuantity(claim.quantity),
  );
  const different = [...new Set(figures)];
  return different.length > 3 ? `${different.slice(0, 3).join(", ")} and more` : different.join(" and ");
}

/** How sure an answer is, for the day `asOf`: what agrees, what contradicts, how old it is and what its words leave open. */
export function howSure(estimate: Estimate, asOf: string): Sureness {
  const { state, chosen, support, contradict, contested } = estimate;
  if (chosen === null || state === "none") {
    return { verdict: "No figure for this day", sentence: estimate.why, contested: false };
  }
  const { claim } = chosen.said;
  const date = formatDate(claim.asOf);
  if (state === "withheld") {
    return { verdict: "Withheld", sentence: `The number has been withheld since ${date}.`, contested: false };
  }
  const last = lastDay(claim.asOf);
  const age = duration(last, asOf);
  const verb = claim.modality === "estimated" ? "estimated" : "reported";
  const when =
    state === "observed"
      ? `${capital(verb)} for ${date}.`
      : `Last ${verb} for ${date}. Nothing newer is known: it has been carried forward for ${age}.`;
  const agreeing = publications([chosen, ...support]);
  if (contested) {
    const opposing = publications(contradict);
    const so = agreeing === 1 ? "one account says so" : `${agreeing} accounts say so`;
    const otherwise = opposing === 1 ? "one says otherwise" : `${opposing} say otherwise`;
    return {
      verdict: `Contested: ${so}, ${otherwise}`,
      sentence: `${when} For the same time others say ${listed(contradict)}.`,
      contested: true,
    };
  }
  const bound = boundWords(estimate);
  const accounts = agreeing === 1 ? "one account" : `${agreeing} accounts agree`;
  const base = bound === null ? accounts : `${bound.toLowerCase()}, ${accounts}`;
  const verdict = daysBetween(last, asOf) > OLD_DAYS ? `${base}, ${age} old` : base;
  return { verdict: capital(verdict), sentence: when, contested: false };
}
