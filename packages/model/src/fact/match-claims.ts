import type { StoredClaim } from "../revision/revision.ts";
import { contentKey, contextWords, daysKey, figureKey, similarity } from "./compare-claims.ts";

/** A fact as far as it has been followed: what it said last, and whether the document still says it. */
export interface Followed {
  readonly last: StoredClaim;
  readonly open: boolean;
}

/** Below this similarity, claims for different times are two figures and not one that was edited. */
const ALIKE = 0.5;
/** How far apart in order two claims may stand and still be compared word by word; keeps the work in bounds. */
const REACH = 64;

interface Pair {
  readonly fact: number;
  readonly claim: number;
  readonly alike: number;
}

const content = ({ claim }: StoredClaim): string => contentKey(claim);
const figure = ({ claim }: StoredClaim): string => figureKey(claim);
const days = ({ claim }: StoredClaim): string => daysKey(claim);
const any = (): string => "";

const compareByText = ([, a]: [number, Followed], [, b]: [number, Followed]): number =>
  a.last.claim.evidence.start - b.last.claim.evidence.start;

/**
 * Decides which claims of a revision go on which facts of one identity group (the same series, kind and modality of one
 * document; for keyed rows also the same key).
 *
 * In this order, each step with what the former left over, and always the likest words first, then in the
 * order of the text:
 * 1. facts the document said until now, with the same content, then with the same figure for the same time;
 * 2. facts it had withdrawn, likewise: a figure that returns is the same fact again;
 * 3. facts it said until now, for the same time: the figure was edited;
 * 4. facts it said until now whose words are at least half the same: the figure and its date were edited.
 *
 * A key is the source's own word for identity, so with `keyed` steps 3 and 4 give way to: any fact it said until now,
 * then any it had withdrawn.
 *
 * @param claims - in the order of the text
 * @returns for each claim the index of its fact, or null where it is a new one. No fact is given twice.
 */
export const matchClaims = (
  facts: readonly Followed[],
  claims: readonly StoredClaim[],
  keyed: boolean,
): (number | null)[] => {
  const result: (number | null)[] = claims.map(() => null);
  const [freeFacts, freeClaims] = [new Map(facts.entries()), new Map(claims.entries())];
  const words = new Map<StoredClaim, ReadonlyMap<string, number>>();
  const wordsOf = (stored: StoredClaim): ReadonlyMap<string, number> => {
    const known = words.get(stored) ?? contextWords(stored.claim);
    words.set(stored, known);
    return known;
  };

  const takeLikest = (
    someFacts: readonly [number, Followed][],
    someClaims: readonly [number, StoredClaim][],
    atLeast: number,
  ): void => {
    const pairs: Pair[] = [];
    for (const [order, [fact, { last }]] of someFacts.entries()) {
      for (const [claim, said] of someClaims.slice(Math.max(0, order - REACH), order + REACH + 1)) {
        const alike = similarity(wordsOf(last), wordsOf(said));
        if (alike >= atLeast) pairs.push({ fact, claim, alike });
      }
    }
    // The sort is stable: equally like pairs stay in the order of the text.
    for (const { fact, claim } of pairs.sort((a, b) => b.alike - a.alike)) {
      if (!freeFacts.has(fact) || !freeClaims.has(claim)) continue;
      result[claim] = fact;
      freeFacts.delete(fact);
      freeClaims.delete(claim);
    }
  };

  const pass = (open: boolean, key: (stored: StoredClaim) => string, atLeast: number): void => {
    const candidates = [...freeFacts].filter(([, fact]) => fact.open === open).sort(compareByText);
    if (candidates.length === 0 || freeClaims.size === 0) return;
    const known = Map.groupBy(candidates, ([, { last }]) => key(last));
    const sought = Map.groupBy(freeClaims, ([, said]) => key(said));
    for (const [same, some] of sought) takeLikest(known.get(same) ?? [], some, atLeast);
  };

  for (const open of [true, false]) {
    pass(open, content, 0);
    pass(open, figure, 0);
  }
  if (keyed) {
    pass(true, any, 0);
    pass(false, any, 0);
  } else {
    pass(true, days, 0);
    pass(true, any, ALIKE);
  }
  return result;
};
