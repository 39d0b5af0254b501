import { stated } from "../context.ts";
import type { KindRule } from "./basis.ts";

/** "increase to 4,000" is where it ends; "increase by 500" is how far it goes. */
export const toOrBy: KindRule = ({ left }) => {
  if (left === null) return null;
  if (left.link === "to" || left.link === "at")
    return left.is === "raise" || left.is === "lower" || left.is === "have" ? stated("level", "to") : null;
  if (left.link !== "by") return null;
  if (left.is === "raise") return stated("increase", "by");
  return left.is === "lower" || left.is === "leave" ? stated("decrease", "by") : null;
};
