import { contentKey } from "./compare-claims.ts";
import type { FactVersion, RecordedFactVersion } from "./fact.ts";

/** What makes the stored fact versions of a document say what was decided. */
export interface Supersession {
  /** Ids of stored versions that are no longer believed: their `recordedTo` is to be set. */
  readonly close: string[];
  /** Decided versions that are not stored yet. */
  readonly append: FactVersion[];
  /** Ids of stored versions that stay as they are. */
  readonly keep: string[];
}

const keyOf = ({ fact, knownFrom, knownTo, endedBy, said }: FactVersion): string => {
  const { exact, start, end } = said.claim.evidence;
  return JSON.stringify([
    fact.id,
    fact.document,
    knownFrom,
    knownTo,
    endedBy,
    said.revision,
    contentKey(said.claim),
    [said.claim.note, exact, start, end],
  ]);
};

/**
 * Holds what was decided against what is stored: what to close, what to append, what to keep.
 *
 * Versions are compared by what they say (fact, interval, what ended it, the revision, content and exact words of the
 * claim), never by the ids of rows, so that reading everything again with the same result changes nothing. Stored
 * versions that were closed before (`recordedTo` set) are history and left out.
 *
 * @param stored - the versions of one document as the ledger holds them
 * @param decided - what `reconcile` made of the document's whole history
 * @example
 * const { close, append } = supersede(stored, reconcile(document, history));
 */
export const supersede = (stored: readonly RecordedFactVersion[], decided: readonly FactVersion[]): Supersession => {
  const wanted = new Map(decided.map((version) => [keyOf(version), version]));
  const close: string[] = [];
  const keep: string[] = [];
  for (const version of stored) {
    if (version.recordedTo !== null) continue;
    if (wanted.delete(keyOf(version))) keep.push(version.id);
    else close.push(version.id);
  }
  return { close, append: [...wanted.values()], keep };
};
