import {
  addDays,
  estimate,
  formatDate,
  formatQuantity,
  parsePartialDate,
  timeline,
  type Claim,
  type FactVersion,
} from "@muster/model";
import type { Line } from "./read-figures.ts";

export interface Source {
  readonly text: string;
  readonly url: string | null;
}

/** What was known, ready to be read. */
export interface Answer {
  readonly question: string;
  /** The figure with its hedge, or that there is none. */
  readonly figure: string;
  readonly why: string;
  readonly source: Source | null;
  /** Plans and ceilings of the time: they never answer how many there were. */
  readonly besides: readonly Source[];
}

const cite = ({ citation }: Claim): Source => ({
  text: [citation?.publisher, citation?.title].filter((part) => part != null).join(": "),
  url: citation?.url ?? null,
});

const describe = ({ said: { claim } }: FactVersion): Source => {
  const figure = claim.quantity === null ? "withheld" : formatQuantity(claim.quantity);
  const { text, url } = cite(claim);
  const modality = claim.modality.replace(/^./, (letter) => letter.toUpperCase());
  return { text: `${modality} for ${formatDate(claim.asOf)}: ${figure} (${text})`, url };
};

/**
 * Answers how many there were on a day, as far as it could be read by the end of another.
 *
 * @param day - "YYYY-MM-DD"
 * @param knownOn - "YYYY-MM-DD"
 * @throws RangeError where a day is no day of the calendar.
 */
export const answer = ({ title, versions }: Line, day: string, knownOn: string): Answer => {
  const [asOf, known] = [parsePartialDate(day), parsePartialDate(knownOn)];
  const viewpoint = { asOf: day, knownAt: `${knownOn}T23:59:59.999Z`, clock: "public" as const };
  const { state, quantity, chosen, why } = estimate(versions, viewpoint);
  const { points } = timeline(versions, { ...viewpoint, from: addDays(day, -365) });
  return {
    question: `${title} on ${formatDate(asOf)}, as known on ${formatDate(known)}`,
    figure: quantity === null ? (state === "withheld" ? "withheld" : "unknown") : formatQuantity(quantity),
    why,
    source: chosen && cite(chosen.said.claim),
    besides: points.map(({ version }) => describe(version)),
  };
};
