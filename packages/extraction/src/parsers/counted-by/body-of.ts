import { BODIES } from "../../language/english/nouns.ts";
import { type CountedRule, bare, ends } from "./basis.ts";

/** "a battalion of about 800", "a contingent numbering 350". */
export const bodyOf: CountedRule = ({ reading, hedged, from, end }) => {
  const { tokens } = reading;
  if (!ends(reading, hedged.to, end)) return null;
  const link = tokens[hedged.from - 1]?.norm ?? "";
  const body = hedged.from - (link === "up" && tokens[hedged.from - 2]?.norm === "made" ? 3 : 2);
  if (!["of", "numbering", "totalling", "totaling", "comprising"].includes(link) || body < from) return null;
  const noun = tokens[body]?.norm ?? "";
  return BODIES.has(noun) &&
    noun !== "army" &&
    noun !== "operation" &&
    noun !== "team" &&
    noun !== "group" &&
    noun !== "staff" &&
    noun !== "column"
    ? bare("body-of", hedged.to)
    : null;
};
