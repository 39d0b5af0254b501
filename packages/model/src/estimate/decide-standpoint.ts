import type { FactVersion } from "../fact/fact.ts";
import { quantityBand } from "../quantity/measure-quantity.ts";
import { comparePartialDates } from "../time/compare-partial-dates.ts";
import { addDays, LAST_DAY, lastDay } from "../time/find-days.ts";
import { chooseFigure, type Choice } from "./choose-figure.ts";
import { explainChoice, explainExpired, explainWithheld } from "./explain-estimate.ts";
import type { Estimate } from "./types.ts";

/** What stands after some day's word and until the next: a figure with its rivals, or that the number is withheld. */
export interface Standpoint {
  readonly choice: Choice;
  readonly withheld: boolean;
  /** The last day the figure's own date covers. */
  readonly observedTo: string;
  /** The last day it may be carried to; that a number is withheld holds until a number is given. */
  readonly carriedTo: string;
}

const NOTHING: Estimate = {
  state: "none",
  quantity: null,
  band: null,
  chosen: null,
  support: [],
  contradict: [],
  contested: false,
  carriedFrom: null,
  why: "No figure is known for this day or before it.",
};

const isWithheld = ({ said }: FactVersion): boolean => said.claim.kind === "withheld";

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Oldest first, by the dates figures hold for; where a figure and a refusal to give one have the same date, the figure
 * has the last word. A total order, so that no answer hangs on the order of the input.
 */
export const compareByTime = (a: FactVersion, b: FactVersion): number =>
  comparePartialDates(a.said.claim.asOf, b.said.claim.asOf) ||
  Number(isWithheld(b)) - Number(isWithheld(a)) ||
  compareText(a.knownFrom, b.knownFrom) ||
  compareText(a.fact.id, b.fact.id);

/**
 * Decides what stands, given the newest word and those of former ones that reach into its time.
 *
 * @param newest - the last by `compareByTime`
 * @param sameTime - all whose dates overlap with that of `newest`, itself included
 */
export const decideStandpoint = (
  newest: FactVersion,
  sameTime: readonly FactVersion[],
  maxAgeDays: number,
): Standpoint => {
  const withheld = isWithheld(newest);
  const support = sameTime.filter((version) => isWithheld(version) && version !== newest).toSorted(compareByTime);
  const refusal: Choice = { chosen: newest, support, contradict: [], contested: false };
  const choice = withheld ? refusal : (chooseFigure(sameTime.filter((version) => !isWithheld(version))) ?? refusal);
  const observedTo = lastDay(choice.chosen.said.claim.asOf);
  return { choice, withheld, observedTo, carriedTo: withheld ? LAST_DAY : addDays(observedTo, maxAgeDays) };
};

/** The answer for a day on which a standpoint holds; the same for every day of a stretch (`null`: none holds yet). */
export const answerFor = (standpoint: Standpoint | null, day: string, maxAgeDays: number): Estimate => {
  if (standpoint === null) return NOTHING;
  const { choice, withheld, observedTo, carriedTo } = standpoint;
  const { chosen, support, contradict, contested } = choice;
  if (day > carriedTo) return { ...NOTHING, why: explainExpired(chosen, maxAgeDays) };
  const { quantity, asOf } = chosen.said.claim;
  if (withheld || quantity === null) {
    return { ...NOTHING, state: "withheld", chosen, support, why: explainWithheld(chosen) };
  }
  const carried = day > observedTo;
  return {
    state: carried ? "carried" : "observed",
    quantity,
    band: quantityBand(quantity),
    chosen,
    support,
    contradict,
    contested,
    carriedFrom: carried ? asOf : null,
    why: explainChoice(choice, carried),
  };
};
