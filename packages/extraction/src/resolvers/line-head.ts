import type { Mention } from "../gazetteer/types.ts";
import { W } from "../language/word-classes.ts";
import type { Subject } from "./subject.ts";

const OPENING = 4;

/** The name at the head of a line that is set apart from what the line says: "Iraq: 31 soldiers", "| Sudan | UNAMID | 151 |". */
export function lineHead({ reading, sentence, hedged }: Subject): Mention | null {
  let at = sentence.from;
  while (
    at < sentence.from + OPENING &&
    !reading.mentionAt(at) &&
    (reading.isSign(at) || (reading.isNumber(at) && reading.is(at + 1, W.fullStop)))
  )
    at++;
  const head = reading.mentionAt(at);
  if (head === null || head.to >= hedged.from) return null;
  if (head.form !== "name" && head.form !== "place" && head.form !== "force") return null;
  return reading.is(head.to, W.colon) || reading.is(head.to, W.bar) || reading.is(head.to, W.slash) ? head : null;
}
