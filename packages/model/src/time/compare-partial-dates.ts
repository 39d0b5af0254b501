import { firstDay, lastDay } from "./find-days.ts";
import type { PartialDate } from "./partial-date.ts";

/**
 * Orders dates by their first day; of two with the same first day the vaguer comes first, so that the last of a sorted
 * list is the newest and, among the newest, the most precise.
 *
 * @returns below, at or above zero, as `Array.sort` takes it.
 * @example
 * dates.toSorted(comparePartialDates); // 2020, 2021, 2021-01, 2021-01-01, 2021-02
 */
export const comparePartialDates = (a: PartialDate, b: PartialDate): number => {
  const [firstA, firstB] = [firstDay(a), firstDay(b)];
  if (firstA !== firstB) return firstA < firstB ? -1 : 1;
  const [lastA, lastB] = [lastDay(a), lastDay(b)];
  if (lastA === lastB) return 0;
  return lastA > lastB ? -1 : 1;
};
