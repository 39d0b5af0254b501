import type { Outcome } from "./match.ts";

/** Counts of one group of texts or claims. */
export interface Counts {
  found: number;
  wrong: number;
  missed: number;
  /** Of those found: with the right modality, with the very place, with the date where the text gives one. */
  modality: number;
  place: number;
  dated: number;
  date: number;
}

export interface Tally {
  readonly total: Counts;
  /** By "kind level", "modality planned", "difficulty 2", "construction hedge", "manner wire copy". */
  readonly groups: ReadonlyMap<string, Counts>;
  /** Texts without a claim, and those of them that yield none. */
  readonly empty: number;
  readonly leftEmpty: number;
}

const none = (): Counts => ({ found: 0, wrong: 0, missed: 0, modality: 0, place: 0, dated: 0, date: 0 });

export const precisionOf = ({ found, wrong }: Counts): number => (found + wrong === 0 ? 1 : found / (found + wrong));
export const recallOf = ({ found, missed }: Counts): number => (found + missed === 0 ? 1 : found / (found + missed));
export const f1Of = (counts: Counts): number => {
  const [precision, recall] = [precisionOf(counts), recallOf(counts)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
};
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Sums up what the texts of a half yielded. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const total = none();
  const groups = new Map<string, Counts>();
  const group = (name: string): Counts => {
    const counts = groups.get(name) ?? none();
    groups.set(name, counts);
    return counts;
  };
  let empty = 0;
  let leftEmpty = 0;
  for (const { text, pairs, wrong } of outcomes) {
    if (pairs.length === 0) {
      empty++;
      if (wrong.length === 0) leftEmpty++;
    }
    const around = [
      `difficulty ${text.difficulty}`,
      `manner ${text.manner}`,
      text.document ? "length document" : "length passage",
      ...text.construction.map((one) => `construction ${one}`),
    ];
    for (const { wanted, claim } of pairs) {
      for (const counts of [total, ...[`kind ${wanted.kind}`, `modality ${wanted.modality}`, ...around].map(group)]) {
        if (claim === null) {
          counts.missed++;
          continue;
        }
        counts.found++;
        if (claim.modality === wanted.modality) counts.modality++;
        if (claim.place.id === wanted.place) counts.place++;
        if (wanted.date === null) continue;
        counts.dated++;
        if (claim.asOf.date === wanted.date) counts.date++;
      }
    }
    for (const claim of wrong)
      for (const counts of [total, ...[`kind ${claim.kind}`, `modality ${claim.modality}`, ...around].map(group)])
        counts.wrong++;
  }
  return { total, groups, empty, leftEmpty };
}
