import type { Quantity } from "./quantity.ts";

const thousands = new Intl.NumberFormat("en-GB");

/**
 * A whole number with its thousands set apart by commas.
 *
 * @example
 * formatCount(4000); // "4,000"
 */
export const formatCount = (people: number): string => thousands.format(people);

const range = (low: number | null, high: number | null, q: Quantity): string =>
  low !== null && high !== null && low !== high ? `${formatCount(low)} to ${formatCount(high)}` : bounds(low, high, q);

const bounds = (low: number | null, high: number | null, q: Quantity): string => {
  if (low !== null && high !== null) {
    return low === high ? formatCount(low) : `between ${formatCount(low)} and ${formatCount(high)}`;
  }
  if (low !== null) return `${q.lowOpen ? "more than" : "at least"} ${formatCount(low)}`;
  if (high !== null) return `${q.highOpen ? "fewer than" : "up to"} ${formatCount(high)}`;
  return q.point === null ? q.words : formatCount(q.point);
};

/**
 * A quantity in the words a reader sees: its hedge always written out, its thousands set apart by commas.
 *
 * A bucket has no number of its own and keeps the words of its source. Where a quantity lacks the number its
 * qualifier speaks of, the bounds it does have are written instead.
 *
 * @example
 * formatQuantity(about(4000)); // "about 4,000"
 * formatQuantity(moreThan(300)); // "more than 300"
 * formatQuantity(bucket(300, 900, "several hundred")); // "several hundred"
 */
export const formatQuantity = (q: Quantity): string => {
  const { low, high, point } = q;
  const hedged = (number: number | null): string =>
    number === null ? bounds(low, high, q) : `${q.qualifier} ${formatCount(number)}`;
  switch (q.qualifier) {
    case "exact":
      return point === null ? bounds(low, high, q) : formatCount(point);
    case "about":
      return point === null ? `about ${range(low, high, q)}` : hedged(point);
    case "more than":
    case "at least":
      return hedged(low ?? point);
    case "nearly":
    case "fewer than":
    case "up to":
      return hedged(high ?? point);
    case "between":
      return bounds(low, high, q);
    case "bucket":
      break;
  }
  return q.words;
};
