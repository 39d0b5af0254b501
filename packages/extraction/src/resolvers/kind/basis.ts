import type { Rejection, Resolved, Subject } from "../context.ts";
import type { Verb } from "../verb.ts";
import type { Kind } from "@muster/model";

export interface KindInput {
  readonly subject: Subject;
  readonly left: Verb | null;
  readonly right: Verb | null;
  /** The preposition that ties the place to the number: "in Syria" against "to Syria". */
  readonly preposition: string;
}

export type CountKind = Exclude<Kind, "withheld">;
export type KindRule = (input: KindInput) => Resolved<CountKind> | Rejection | null;

export const near = ({ subject: { reading, hedged } }: KindInput, back: number): string =>
  reading.tokens[hedged.from - back]?.norm ?? "";
