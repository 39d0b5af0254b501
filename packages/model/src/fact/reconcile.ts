import type { Claim } from "../claim/claim.ts";
import type { RevisionClaims, StoredClaim } from "../revision/revision.ts";
import { contentKey } from "./compare-claims.ts";
import { decideKnownFrom } from "./decide-known-from.ts";
import type { Fact, FactVersion } from "./fact.ts";
import { hashText } from "./hash-text.ts";
import { matchClaims } from "./match-claims.ts";

/** A fact while its document's history is read. */
interface Thread {
  readonly fact: Fact;
  readonly versions: FactVersion[];
  last: StoredClaim;
  open: boolean;
}

/** Facts are told apart inside a group and never move to another one. */
const groupOf = ({ series, kind, modality, key }: Claim): string => JSON.stringify([series, kind, modality, key]);

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Revisions in public order, each once; of those published at one instant only the last: the others never stood. */
const inPublicOrder = (history: readonly RevisionClaims[]): RevisionClaims[] => {
  const sorted = history.toSorted((a, b) => compare(a.publishedAt, b.publishedAt) || compare(a.revision, b.revision));
  return sorted.filter((revision, index) => revision.publishedAt !== sorted[index + 1]?.publishedAt);
};

/** Claims as they stand in the text; the order must not hang on how the caller happened to read them. */
const inTextOrder = (claims: readonly StoredClaim[]): StoredClaim[] =>
  claims.toSorted(
    (a, b) =>
      compare(a.claim.evidence.start, b.claim.evidence.start) ||
      compare(a.claim.evidence.end, b.claim.evidence.end) ||
      compare(groupOf(a.claim), groupOf(b.claim)) ||
      compare(contentKey(a.claim), contentKey(b.claim)) ||
      compare(a.id, b.id),
  );

/**
 * Reads a document's whole history as facts: which claims of its revisions are one fact, and what each fact said from
 * when to when.
 *
 * A pure function of the set of revisions: any order of arrival, and revisions given twice, lead to the same result.
 * Revisions are taken in public order (`publishedAt`, then id; of several at one instant the last counts, since the
 * others stood for no time). `matchClaims` says which claim goes on which fact. A fact version begins when its content
 * (`contentKey`) is first said and ends with the first revision that says something else or nothing; text that only
 * moves keeps its version. A fact that was withdrawn and returns is the same fact, with a gap between its versions. The
 * first version of a fact begins as `decideKnownFrom` says, later ones with their revision.
 *
 * Versions of one fact never overlap and are never empty. A fact's id is derived from the document, the group and the
 * order of first appearance in it: 32 hexadecimal digits (128 bits of SHA-256), the same on every machine. Where an old
 * revision arrives late and brings a fact of its own into a group, the facts after it in that group get other ids.
 *
 * @param document - the document's id
 * @param history - its revisions with their claims, all read by the same extractors
 * @returns versions by fact in order of first appearance, and in time order inside a fact
 * @example
 * reconcile("doc-1", [
 *   { revision: "r1", publishedAt: "2021-02-18T00:00:00.000Z", claims: [some2500] },
 *   { revision: "r2", publishedAt: "2021-02-20T09:30:00.000Z", claims: [some2000] },
 * ]); // two versions of one fact: 2,500 until 20 February 2021 09:30, ended by r2, and 2,000 since
 */
export const reconcile = (document: string, history: readonly RevisionClaims[]): FactVersion[] => {
  const groups = new Map<string, Thread[]>();
  const threads: Thread[] = [];

  for (const { revision, publishedAt, claims } of inPublicOrder(history)) {
    const end = (thread: Thread): void => {
      const version = thread.versions.at(-1);
      if (version)
        thread.versions[thread.versions.length - 1] = { ...version, knownTo: publishedAt, endedBy: revision };
    };
    const said = Map.groupBy(inTextOrder(claims), ({ claim }) => groupOf(claim));
    const stillSaid = new Set<Thread>();

    for (const [group, some] of said) {
      const known = groups.get(group) ?? [];
      groups.set(group, known);
      const matched = matchClaims(known, some, typeof some[0]?.claim.key === "string");
      for (const [index, stored] of some.entries()) {
        const thread = known[matched[index] ?? -1];
        if (thread === undefined) {
          const id = hashText(JSON.stringify([document, group, known.length])).slice(0, 32);
          const fact: Fact = { id, document, series: stored.claim.series };
          const knownFrom = decideKnownFrom(stored.claim, publishedAt);
          const versions = [{ fact, knownFrom, knownTo: null, endedBy: null, said: stored }];
          const begun: Thread = { fact, versions, last: stored, open: true };
          known.push(begun);
          threads.push(begun);
          stillSaid.add(begun);
          continue;
        }
        if (!thread.open || contentKey(thread.last.claim) !== contentKey(stored.claim)) {
          if (thread.open) end(thread);
          thread.versions.push({
            fact: thread.fact,
            knownFrom: publishedAt,
            knownTo: null,
            endedBy: null,
            said: stored,
          });
        }
        thread.last = stored;
        thread.open = true;
        stillSaid.add(thread);
      }
    }
    for (const thread of threads) {
      if (!thread.open || stillSaid.has(thread)) continue;
      end(thread);
      thread.open = false;
    }
  }
  return threads.flatMap(({ versions }) => versions);
};
