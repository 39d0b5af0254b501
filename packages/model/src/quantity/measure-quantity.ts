import type { Band, Quantity } from "./quantity.ts";

/**
 * The bounds a quantity states, for a band on a chart: its own bounds where it has any, else its point as both ends.
 * A hedge adds nothing: the band of "about 2,500" is 2,500 to 2,500, because no spread was stated.
 *
 * @returns bounds in people; null is unbounded. Whether a bound is open stays in the quantity.
 * @example
 * quantityBand(moreThan(300)); // { low: 300, high: null }
 * quantityBand(about(2500)); // { low: 2500, high: 2500 }
 */
export const quantityBand = (q: Quantity): Band =>
  q.low === null && q.high === null ? { low: q.point, high: q.point } : { low: q.low, high: q.high };

/**
 * Where the mark of a quantity stands on an axis, in people: its point, else the middle of both bounds, else the one
 * bound it has. For placing a mark and nothing else: "several hundred" has no number, and this is not one.
 *
 * @example
 * drawnLevel(between(800, 900)); // 850
 * drawnLevel(upTo(500)); // 500
 */
export const drawnLevel = (q: Quantity): number => {
  if (q.point !== null) return q.point;
  if (q.low !== null && q.high !== null) return (q.low + q.high) / 2;
  return q.low ?? q.high ?? 0;
};
