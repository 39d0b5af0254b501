import { stated } from "../context.ts";
import type { KindRule } from "./basis.ts";

/** "leaving 600", "leave behind 200": who stays, whatever left. */
export const leaving: KindRule = ({ left }) =>
  left !== null && left.word.startsWith("leav") && left.is === "have" ? stated("level", "leaving-behind") : null;
