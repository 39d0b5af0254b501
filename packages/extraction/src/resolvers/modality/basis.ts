import type { Modality } from "@muster/model";
import type { VerbGroup } from "../../grammar/verb-groups.ts";
import { W } from "../../language/word-classes.ts";
import type { Resolved } from "../resolved.ts";
import type { Subject } from "../subject.ts";

export interface ModalityInput {
  readonly subject: Subject;
  readonly kindRule: string;
}

export type ModalityRule = (input: ModalityInput) => Resolved<Modality> | null;

/** The verb that governs the number: the one left of it, or the one whose subject it is. */
export const governor = ({ frame }: Subject): VerbGroup | null => frame.left ?? frame.right;

/** The verbs that stand above a verb in its clause, the nearest first: "plans to send", "is considering sending". */
export function chainAbove({ reading, groups, sentence }: Subject, verb: VerbGroup): VerbGroup[] {
  const chain: VerbGroup[] = [];
  let at = groups.indexOf(verb);
  let bottom = verb;
  while (bottom.form === "infinitive" || bottom.form === "gerund") {
    const above = groups[--at];
    if (above === undefined) break;
    let broken = false;
    for (let one = above.to; one < bottom.from; one++)
      if (
        reading.is(one, W.semicolon) ||
        reading.is(one, W.colon) ||
        (reading.is(one, W.relative) && !reading.is(one, W.that))
      )
        broken = true;
    if (broken || above.from < sentence.from) break;
    chain.push(above);
    bottom = above;
  }
  return chain;
}
