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
  readonly apart: number;
}

const content = ({ claim }: StoredClaim): string => contentKey(claim);
const figure = ({ claim }: StoredClaim): string => figureKey(claim);
const days = ({ claim }: StoredClaim): string => daysKey(claim);
const any = (): string => "";

/**
 * Decides which claims of a revision go on which facts of one identity group (the same series, kind and modality of one
 * document; for keyed rows also the same key).
 *
 * In this order, each step with what the former left over, and always the likest words first, then the nearest in
 * order:
 * 1. facts the document said until now, with the same content, then with the same figure for the same time;
 * 2. facts it had withdrawn, likewise: a figure that returns is the same fact again;
 * 3. facts it said until now, for the same time: the figure was edited;
 * 4. facts it said until now whose words are at least half the same: the figure and its date were edited.
 *
 * A key is the source's own word for identity, so with `keyed` steps 3 and 4 give way to: any fact it said until now,
 * then any it had withdrawn.
 *
 * @returns for each claim the index of its fact, or null where it is a new one. No fact is given twice.
 */
export const matchClaims = (
  facts: readonly Followed[],
  claims: readonly StoredClaim[],
  keyed: boolean,
): (number | null)[] => {
  const result: (number | null)[] = claims.map(() => null);
  const [freeFacts, freeClaims] = [new Set(facts.keys()), new Set(claims.keys())];
  const words = new Map<StoredClaim, ReadonlyMap<string, number>>();
  const wordsOf = (stored: StoredClaim): ReadonlyMap<string, number> => {
    const known = words.get(stored) ?? contextWords(stored.claim);
    words.set(stored, known);
    return known;
  };

  const take = (fact: number, claim: number): void => {
    result[claim] = fact;
    freeFacts.delete(fact);
    freeClaims.delete(claim);
  };

  const takeLikest = (someFacts: readonly number[], someClaims: readonly number[], atLeast: number): void => {
    const pairs: Pair[] = [];
    for (const [f, fact] of someFacts.entries()) {
      const last = facts[fact]?.last;
      for (let c = Math.max(0, f - REACH); c < Math.min(someClaims.length, f + REACH + 1); c += 1) {
        const claim = someClaims[c];
        const said = claim === undefined ? undefined : claims[claim];
        if (last === undefined || claim === undefined || said === undefined) continue;
        const alike = similarity(wordsOf(last), wordsOf(said));
        if (alike >= atLeast) pairs.push({ fact, claim, alike, apart: Math.abs(f - c) });
      }
    }
    pairs.sort((a, b) => b.alike - a.alike || a.apart - b.apart || a.fact - b.fact || a.claim - b.claim);
    for (const { fact, claim } of pairs) if (freeFacts.has(fact) && freeClaims.has(claim)) take(fact, claim);
  };

  const pass = (open: boolean, key: (stored: StoredClaim) => string, atLeast: number): void => {
    if (freeFacts.size === 0 || freeClaims.size === 0) return;
    const candidates = new Map<string, number[]>();
    for (const [index, fact] of facts.entries()) {
      if (fact.open !== open || !freeFacts.has(index)) continue;
      const same = key(fact.last);
      const list = candidates.get(same);
      if (list) list.push(index);
      else candidates.set(same, [index]);
    }
    const sought = Map.groupBy(freeClaims, (index) => (claims[index] ? key(claims[index]) : ""));
    for (const [same, someClaims] of sought) takeLikest(candidates.get(same) ?? [], someClaims, atLeast);
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
