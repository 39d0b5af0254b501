import type { Polarity } from "@muster/model";
import { W } from "../language/word-classes.ts";
import { implied, type Resolved, stated } from "./resolved.ts";
import type { Subject } from "./subject.ts";

/** "2,000, not 503"; "denied that 500 troops"; "misspoke when he said 4,000". */
export function resolvePolarity({ reading, hedged, sentence, groups, frame }: Subject): Resolved<Polarity> {
  const before = hedged.from - 1;
  const only = [before, before - 1, hedged.from].some(
    (at) => reading.is(at, W.only) && (reading.is(at - 1, W.not) || reading.is(at + 1, W.only)),
  );
  if (reading.is(before, W.not) && !reading.is(before, W.no) && !reading.is(before - 1, W.but)) {
    return stated("denied", "not");
  }
  const verb = frame.left;
  if (
    verb?.negated &&
    verb.to >= frame.from - 1 &&
    verb.modal === "none" &&
    (reading.is(verb.head, W.hold) || reading.is(verb.head, W.be)) &&
    !only &&
    !reading.is(verb.to, W.only)
  )
    return stated("denied", "negated");
  for (const group of groups) {
    if (group.to > hedged.from || group.from < sentence.from) continue;
    if (reading.is(group.head, W.misstate)) return stated("retracted", "misstated");
    if (reading.is(group.head, W.deny) && !group.negated) return stated("denied", "denial");
  }
  return implied("asserted", "default");
}
