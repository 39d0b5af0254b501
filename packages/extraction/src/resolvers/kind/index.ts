import { added } from "./added.ts";
import type { KindRule } from "./basis.ts";
import { changeNoun } from "./change-noun.ts";
import { fewer } from "./fewer.ts";
import { from } from "./from-to.ts";
import { gone } from "./gone.ts";
import { leavingBehind } from "./leaving.ts";
import { level } from "./level.ts";
import { more } from "./more.ts";
import { sum } from "./sum.ts";
import { toOrBy } from "./to-or-by.ts";
import { wholeOf } from "./whole-of.ts";

export type { CountKind, KindInput, KindRule } from "./basis.ts";

/** In order: the first that answers decides. */
export const KIND_RULES: readonly { readonly name: string; readonly rule: KindRule }[] = [
  { name: "sum", rule: sum },
  { name: "from", rule: from },
  { name: "to-or-by", rule: toOrBy },
  { name: "change-noun", rule: changeNoun },
  { name: "whole-of", rule: wholeOf },
  { name: "leaving-behind", rule: leavingBehind },
  { name: "fewer", rule: fewer },
  { name: "gone", rule: gone },
  { name: "more", rule: more },
  { name: "added", rule: added },
  { name: "level", rule: level },
];
