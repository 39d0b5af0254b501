import { BEFORE_YEAR } from "../../language/english/numbers.ts";
import { type Gate, no } from "./basis.ts";

/** "in 2,014 troops" is no such thing: four digits after a word that dates. */
export const year: Gate = ({ figure, reading }) => {
  const before = reading.tokens[figure.from - 1]?.norm ?? "";
  return figure.yearLike && BEFORE_YEAR.has(before) && before !== "from" && before !== "of" && before !== "by"
    ? no("year", "a year after a word that dates")
    : null;
};
