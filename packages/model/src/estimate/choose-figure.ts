import { figureKey } from "../fact/compare-claims.ts";
import type { FactVersion } from "../fact/fact.ts";
import { overlap } from "../quantity/compare-quantities.ts";
import type { Quantity } from "../quantity/quantity.ts";
import { comparePartialDates } from "../time/compare-partial-dates.ts";
import { groupPublications } from "./group-publications.ts";

/** The figure chosen for a time, with the others for that time. */
export interface Choice {
  readonly chosen: FactVersion;
  /** Others whose quantities overlap with the chosen one's, best first. */
  readonly support: readonly FactVersion[];
  /** Others whose quantities are disjoint from it, best first. */
  readonly contradict: readonly FactVersion[];
  /** Whether another publication is among those that contradict. */
  readonly contested: boolean;
}

interface Rated {
  readonly version: FactVersion;
  readonly quantity: Quantity;
  /** Independent publications whose figures overlap with this one, its own included. */
  readonly agreement: number;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isPoint = ({ quantity }: Rated): boolean => quantity.point !== null;

const compareDates = (a: Rated, b: Rated): number =>
  comparePartialDates(a.version.said.claim.asOf, b.version.said.claim.asOf);

/** Best first. */
const compareRated = (a: Rated, b: Rated): number =>
  compareDates(b, a) ||
  b.agreement - a.agreement ||
  Number(isPoint(b)) - Number(isPoint(a)) ||
  Number(b.quantity.qualifier === "exact") - Number(a.quantity.qualifier === "exact") ||
  compareText(b.version.knownFrom, a.version.knownFrom) ||
  compareText(a.version.fact.id, b.version.fact.id);

const rate = (figures: readonly FactVersion[], publications: ReadonlyMap<FactVersion, number>): Rated[] => {
  // Many sources print the same number, so what overlaps is worked out once for each different figure.
  const same = new Map<string, { quantity: Quantity; sources: Set<number>; versions: FactVersion[] }>();
  for (const version of figures) {
    const { claim } = version.said;
    if (claim.quantity === null) continue;
    const key = figureKey(claim);
    const group = same.get(key) ?? { quantity: claim.quantity, sources: new Set(), versions: [] };
    group.sources.add(publications.get(version) ?? -1);
    group.versions.push(version);
    same.set(key, group);
  }
  const groups = [...same.values()];
  return groups.flatMap(({ quantity, versions }) => {
    const agreeing = new Set<number>();
    for (const other of groups) {
      if (overlap(quantity, other.quantity)) for (const source of other.sources) agreeing.add(source);
    }
    return versions.map((version) => ({ version, quantity, agreement: agreeing.size }));
  });
};

/**
 * Chooses among figures for the same time.
 *
 * The newest date wins (by first day, then the more precise one): "several hundred" on 28 July over "320" some time in
 * that year, which then only agrees or disagrees. Among figures for that very date: the one that the most independent
 * publications agree with, those with vaguer dates included; then a number over a bound, a bare number over a hedged
 * one, and the one that became known later. A bound agrees with much because it says little: where a number for that
 * date lies within the bound that won, the best such number is taken instead.
 *
 * @param figures - levels whose dates overlap, none of them withheld
 * @returns null where there is no figure
 */
export const chooseFigure = (figures: readonly FactVersion[]): Choice | null => {
  const publications = groupPublications(figures);
  const rated = rate(figures, publications).sort(compareRated);
  const [best] = rated;
  if (best === undefined) return null;
  const within = rated.find(
    (other) => isPoint(other) && compareDates(other, best) === 0 && overlap(other.quantity, best.quantity),
  );
  const chosen = isPoint(best) ? best : (within ?? best);
  const others = rated.filter((other) => other !== chosen);
  const agrees = (other: Rated): boolean => overlap(other.quantity, chosen.quantity);
  const contradict = others.filter((other) => !agrees(other));
  const source = publications.get(chosen.version);
  return {
    chosen: chosen.version,
    support: others.filter(agrees).map(({ version }) => version),
    contradict: contradict.map(({ version }) => version),
    contested: contradict.some(({ version }) => publications.get(version) !== source),
  };
};
