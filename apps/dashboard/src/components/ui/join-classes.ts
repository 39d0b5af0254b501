import { twMerge } from "tailwind-merge";

/** Joins classes; where two of them set the same thing, the later one stands. */
export const joinClasses = (...classes: (string | false | null | undefined)[]): string =>
  twMerge(classes.filter((one) => typeof one === "string"));
