import type { Kind } from "@muster/model";
import type { Rejection } from "../../grammar/rejection.ts";
import type { Preposition } from "../place/index.ts";
import type { Resolved } from "../resolved.ts";
import type { Subject } from "../subject.ts";

export type CountKind = Exclude<Kind, "withheld">;

export interface KindInput {
  readonly subject: Subject;
  /** How the words lead to the place. */
  readonly toPlace: Preposition;
}

export type KindRule = (input: KindInput) => Resolved<CountKind> | Rejection | null;
