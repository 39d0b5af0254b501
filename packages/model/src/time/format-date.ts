import type { PartialDate } from "./partial-date.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A date as people write it, and no more of it than is known.
 *
 * @example
 * formatDate({ date: "2021-02-18", precision: "day" }); // "18 February 2021"
 * formatDate({ date: "2021-02", precision: "month" }); // "February 2021"
 */
export const formatDate = ({ date }: PartialDate): string => {
  const [year = date, month, day] = date.split("-");
  if (month === undefined) return year;
  const named = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
};
