import { AUTHORISED } from "../../language/english/verbs.ts";
import { stated } from "../context.ts";
import { type ModalityRule, clauseStart } from "./basis.ts";

/** "a ceiling of 500", "up to 1,300 under the mandate": authority rather than presence, anywhere in the clause. */
export const ceiling: ModalityRule = ({ subject }) => {
  const { reading, hedged, sentence, right, counted } = subject;
  const start = clauseStart(subject, hedged.from);
  for (let at = Math.max(start, sentence.from); at < Math.min(right, counted.to + 14); at++) {
    if (at >= hedged.from && at < counted.to && at < hedged.to && reading.tokens[at]?.norm !== "maximum") continue;
    if (AUTHORISED.endFrom(reading.tokens, at) === -1 || reading.tokens[at - 1]?.norm === "-") continue;

    const word = reading.tokens[at]?.norm ?? "";
    if (
      at > counted.to &&
      ["limited", "limit", "limits", "allowed", "allows", "permitted", "mandate", "maximum"].includes(word) &&
      !["mandate"].includes(word)
    )
      continue;
    if (["limits", "mandates", "limited"].includes(word) && hedged.from - at > 6) continue;
    return stated("authorised", `cue:${word}`);
  }
  return null;
};
