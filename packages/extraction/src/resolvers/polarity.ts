import type { Polarity } from "@muster/model";
import { implied, type Resolved, stated, type Subject } from "./context.ts";

/** "not 503", "rather than 900", "denied that it had 5,000": said, and said to be wrong. */
export function resolvePolarity({ reading: { tokens }, hedged, sentence, left }: Subject): Resolved<Polarity> {
  const before = tokens[hedged.from - 1]?.norm ?? "";
  const wider = tokens[hedged.from - 2]?.norm ?? "";
  if (before === "not" || (before === "the" && wider === "not") || (before === "than" && wider === "rather"))
    return stated("denied", "not");
  for (let at = hedged.to; at < sentence.to; at++) {
    const norm = tokens[at]?.norm ?? "";
    if (norm.startsWith("misspok") || norm === "retracted" || norm === "misstated")
      return stated("retracted", `cue:${norm}`);
  }
  for (let at = Math.max(left, sentence.from); at < hedged.from; at++) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === "denied" || norm === "denies" || norm === "denying" || norm === "dismissed" || norm === "refuted")
      return stated("denied", "denial");
  }
  return implied("asserted", "default");
}
