import type { FactVersion } from "../fact/fact.ts";
import { formatQuantity } from "../quantity/format-quantity.ts";
import { lastDay } from "../time/find-days.ts";
import { formatDate } from "../time/format-date.ts";
import type { PartialDate } from "../time/partial-date.ts";
import type { Choice } from "./choose-figure.ts";

/** How many other figures are written out before the rest is only counted. */
const NAMED = 3;

const sourceOf = ({ said: { claim } }: FactVersion): string | null => {
  const by = claim.attribution;
  return claim.citation?.publisher ?? by?.organisation ?? by?.speaker ?? by?.office ?? null;
};

const figureOf = (version: FactVersion): string => {
  const { quantity } = version.said.claim;
  const source = sourceOf(version);
  const figure = quantity === null ? "withheld" : formatQuantity(quantity);
  return source === null ? figure : `${figure} from ${source}`;
};

const others = (versions: readonly FactVersion[], verb: "agrees" | "disagrees"): string => {
  if (versions.length === 0) return "";
  const one = versions.length === 1;
  const named = versions.slice(0, NAMED).map(figureOf);
  if (versions.length > NAMED) named.push("and others");
  const subject = one
    ? `One other figure for that time ${verb}`
    : `${versions.length} other figures for that time ${verb.slice(0, -1)}`;
  return ` ${subject}: ${named.join("; ")}.`;
};

const said = (version: FactVersion, withheld: boolean): string => {
  const { claim } = version.said;
  const source = sourceOf(version);
  const verb = withheld ? "Withheld" : claim.modality === "estimated" ? "Estimated" : "Reported";
  const known: PartialDate = { date: version.knownFrom.slice(0, 10), precision: "day" };
  // Only worth a word where the figure came out after the time it speaks of.
  const late = known.date > lastDay(claim.asOf);
  return (
    `${verb} for ${formatDate(claim.asOf)}` +
    (source === null ? "" : ` by ${source}`) +
    (late ? `, known since ${formatDate(known)}` : "")
  );
};

/** Why a figure was chosen, in whole sentences. */
export const explainChoice = (choice: Choice, carried: boolean): string => {
  const { chosen, support, contradict } = choice;
  const forward = carried ? " Carried forward: no newer figure is known." : "";
  return `${said(chosen, false)}.${forward}${others(support, "agrees")}${others(contradict, "disagrees")}`;
};

/** Why the answer is that the number is withheld. */
export const explainWithheld = (version: FactVersion): string =>
  `${said(version, true)}; no number has been given for a later time.`;

/** Why the last figure of a series no longer answers. */
export const explainExpired = (version: FactVersion, maxAgeDays: number): string =>
  `The last figure, ${figureOf(version)} for ${formatDate(version.said.claim.asOf)}, is more than ${maxAgeDays} days old.`;
