import { stated } from "../context.ts";
import type { ModalityRule } from "./basis.ts";

/** What stood before and what stands: "from 5,200", "its 2,500 troops" in a sentence of plans. */
export const standing: ModalityRule = ({ subject, kindRule }) => {
  if (kindRule === "from-to") return stated("reported", "from");
  if (subject.counted.rule === "already") return stated("reported", "already");
  if (kindRule === "whole-of") return stated("reported", "whole");
  if (kindRule === "all-of-them") return stated("reported", "its-own");

  return null;
};
