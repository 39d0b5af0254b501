import {
  drawnLevel,
  type FactVersion,
  firstDay,
  formatDate,
  formatQuantity,
  groupPublications,
  lastDay,
  quantityBand,
} from "@muster/model";
import { dayNumber } from "../scale/scale.ts";
import type { Mark } from "./picture.ts";

export interface Account {
  readonly version: FactVersion;
  readonly contested: boolean;
}

/** Accounts of one announcement come out over some days; those of one figure this close together are one mark. */
const SAME_DAYS = 10;

const figureOf = ({ version: { said } }: Account): string => {
  const { modality, quantity } = said.claim;
  return quantity === null ? "" : `${modality} ${formatQuantity(quantity)}`;
};
const dayOf = ({ version }: Account): number => dayNumber(firstDay(version.said.claim.asOf));

/** Accounts that give the same figure for the same time, each time apart. */
function gather(accounts: readonly Account[]): Account[][] {
  const groups: Account[][] = [];
  const latest = new Map<string, Account[]>();
  for (const account of accounts.toSorted((a, b) => dayOf(a) - dayOf(b))) {
    const { precision } = account.version.said.claim.asOf;
    const key = `${figureOf(account)} ${precision}`;
    const group = latest.get(key);
    const [first] = group ?? [];
    if (group !== undefined && first !== undefined && dayOf(account) - dayOf(first) <= SAME_DAYS) group.push(account);
    else {
      const opened = [account];
      latest.set(key, opened);
      groups.push(opened);
    }
  }
  return groups;
}

/** One mark for several accounts of a figure; it stands where most of them put it, and counts the publications. */
export function marksOf(accounts: readonly Account[], href: (version: FactVersion) => string): Mark[] {
  const marks = gather(accounts).flatMap((group): Mark[] => {
    const versions = group.map(({ version }) => version);
    const days = Map.groupBy(group, dayOf);
    const [main] = [...days.values()].reduce((a, b) => (b.length > a.length ? b : a));
    const claim = main?.version.said.claim;
    if (main === undefined || claim === undefined || claim.quantity === null) return [];
    const band = quantityBand(claim.quantity);
    return [
      {
        modality: claim.modality,
        from: dayNumber(firstDay(claim.asOf)),
        to: dayNumber(lastDay(claim.asOf)) + 1,
        level: drawnLevel(claim.quantity),
        low: band.low,
        high: band.high,
        contested: group.every(({ contested }) => contested),
        accounts: new Set(groupPublications(versions).values()).size,
        words: formatQuantity(claim.quantity),
        date: formatDate(claim.asOf),
        href: href(main.version),
      },
    ];
  });
  return marks.sort((a, b) => a.from - b.from || a.level - b.level);
}
