import type { Claim } from "../claim/claim.ts";
import { contentKey, daysKey } from "../fact/compare-claims.ts";
import type { FactVersion } from "../fact/fact.ts";
import type { StoredClaim } from "../revision/revision.ts";
import type { Change } from "./change.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A dataset's own word that a figure corrects how was counted. */
const RESTATEMENT = /^(a )?restatement\b/i;

const saysRestatement = (claim: Claim): boolean => RESTATEMENT.test(claim.note ?? "");

/** Everything that happened to one fact, in time order. */
const changesOf = (versions: readonly FactVersion[]): Change[] => {
  const changes: Change[] = [];
  let former: FactVersion | null = null;
  for (const version of versions.toSorted((a, b) => compare(a.knownFrom, b.knownFrom))) {
    const { fact, knownFrom: knownAt, said: after } = version;
    const told = { fact: fact.id, series: fact.series, after, knownAt };
    if (former === null) {
      changes.push({ type: saysRestatement(after.claim) ? "restated" : "asserted", ...told, before: null });
    } else if (former.knownTo === knownAt) {
      const news = saysRestatement(after.claim) && !saysRestatement(former.said.claim);
      changes.push({ type: news ? "restated" : "revised", ...told, before: former.said });
    } else {
      changes.push({ type: "restored", ...told, before: null });
    }
    former = version;
    const ends = version.knownTo;
    if (ends !== null && !versions.some(({ knownFrom }) => knownFrom === ends)) {
      changes.push({
        type: "withdrawn",
        fact: fact.id,
        series: fact.series,
        before: after,
        after: null,
        knownAt: ends,
      });
    }
  }
  return changes;
};

/** What a claim counts and when it was told, but for the way of counting. */
const countedThing = ({ document, claim }: StoredClaim, knownAt: string): string =>
  JSON.stringify([
    document,
    knownAt,
    claim.force.id,
    claim.place.id,
    claim.mission?.id ?? null,
    claim.population,
    claim.kind,
    claim.modality,
    daysKey(claim),
  ]);

/** A figure withdrawn under one count basis and asserted under another by the same revision is one restatement. */
const joinRestatements = (changes: readonly Change[]): Change[] => {
  const dropped = new Map<string, { change: Change; before: StoredClaim }[]>();
  for (const change of changes) {
    const { type, before, knownAt } = change;
    if (type !== "withdrawn" || before === null) continue;
    const thing = countedThing(before, knownAt);
    dropped.set(thing, [...(dropped.get(thing) ?? []), { change, before }]);
  }
  const joined = new Set<Change>();
  const result = changes.map((change): Change => {
    const { type, after, knownAt } = change;
    if (type !== "asserted" || after === null) return change;
    const origin = dropped
      .get(countedThing(after, knownAt))
      ?.find((drop) => !joined.has(drop.change) && drop.before.claim.countBasis?.id !== after.claim.countBasis?.id);
    if (origin === undefined) return change;
    joined.add(origin.change);
    return { ...change, type: "restated", before: origin.before };
  });
  return result.filter((change) => !joined.has(change));
};

const historyOf = (versions: readonly FactVersion[]): Change[] => {
  const facts = Map.groupBy(versions, ({ fact }) => fact.id);
  return joinRestatements([...facts.values()].flatMap(changesOf));
};

/** What a change tells, as a key; the fact's id is left out, so that a fact that only got another id is no news. */
const keyOf = ({ type, series, before, after, knownAt }: Change): string =>
  JSON.stringify([
    type,
    series,
    (after ?? before)?.document,
    knownAt,
    before && contentKey(before.claim),
    after && contentKey(after.claim),
  ]);

/**
 * What newly became known when a document's fact versions went from `before` to `after`: the entries of the public
 * feed.
 *
 * Both sides are read as histories, fact by fact: `asserted` where a fact begins, `revised` where one version follows
 * another at once (one entry with both claims), `withdrawn` where a version ends and nothing follows at once, `restored`
 * where a fact returns after a gap. Entries of `after` that `before` does not have are the news. What Muster itself no
 * longer reads out of a text (a better extractor) is not something the source did, and is no entry.
 *
 * `restated` is only said where the source says so: its note for the figure begins with "Restatement" or "A restatement", or one revision
 * drops a figure and gives one for the same thing and time under another count basis.
 *
 * @returns entries by the instant they became known, then as given
 * @example
 * decideChanges(stored, decided); // [{ type: "revised", before: some2500, after: some2000, … }]
 */
export const decideChanges = (before: readonly FactVersion[], after: readonly FactVersion[]): Change[] => {
  const told = new Map<string, number>();
  for (const change of historyOf(before)) told.set(keyOf(change), (told.get(keyOf(change)) ?? 0) + 1);
  const news = historyOf(after).filter((change) => {
    const key = keyOf(change);
    const times = told.get(key) ?? 0;
    if (times > 0) told.set(key, times - 1);
    return times === 0;
  });
  return news.toSorted((a, b) => compare(a.knownAt, b.knownAt));
};
