import { type Gate, no } from "./basis.ts";

const LAST_DAY = 31;

/** "on 18 February", "by June 30": the day of a date. */
export const dated: Gate = ({ figure, dates, counted }) =>
  figure.high <= LAST_DAY && counted.rule !== "direct" && dates.covers(figure.from, figure.to)
    ? no("date", "the day of a date")
    : null;
