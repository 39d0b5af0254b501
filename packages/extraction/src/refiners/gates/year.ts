import { W } from "../../language/word-classes.ts";
import { type Gate, no } from "./basis.ts";

/** "in 2011 troops left": four digits that stand where a year stands, before a noun that does not follow closely. */
export const year: Gate = ({ reading, figure, hedged, counted, dates }) => {
  if (!figure.yearLike || hedged.quantity.qualifier !== "exact") return null;
  if (dates.covers(figure.from, figure.to)) return no("year", "a year");
  const before = figure.from - 1;
  return counted.rule !== "direct" && (reading.is(before, W.beforeDate) || reading.is(before, W.month))
    ? no("year", "a year")
    : null;
};
