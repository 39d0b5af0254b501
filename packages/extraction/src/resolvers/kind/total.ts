import { stated } from "../context.ts";
import { type KindRule, near } from "./basis.ts";

/** "for a total of 700": where it ends, whatever was added. */
export const total: KindRule = (input) =>
  near(input, 1) === "of" && SUMS.has(near(input, 2)) ? stated("level", "total-of") : null;

const SUMS = new Set(
  "total strength maximum minimum ceiling cap limit level size force contingent presence".split(" "),
);
