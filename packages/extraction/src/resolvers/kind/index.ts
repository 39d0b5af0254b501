import type { KindRule } from "./basis.ts";

import { fromTo } from "./from-to.ts";
import { total } from "./total.ts";
import { toOrBy } from "./to-or-by.ts";
import { wholeOf } from "./whole-of.ts";
import { owned } from "./owned.ts";
import { allOfThem } from "./all-of-them.ts";
import { leaving } from "./leaving.ts";
import { gone } from "./gone.ts";
import { more } from "./more.ts";
import { added } from "./added.ts";
import { level } from "./level.ts";
export type { KindInput, KindRule } from "./basis.ts";

export const KIND_RULES: readonly { readonly name: string; readonly rule: KindRule }[] = [
  { name: "from-to", rule: fromTo },
  { name: "total-of", rule: total },
  { name: "to-or-by", rule: toOrBy },
  { name: "whole-of", rule: wholeOf },
  { name: "all-of-them", rule: allOfThem },
  { name: "owned", rule: owned },
  { name: "leaving-behind", rule: leaving },
  { name: "more", rule: more },
  { name: "gone", rule: gone },
  { name: "added", rule: added },
  { name: "level", rule: level },
];
