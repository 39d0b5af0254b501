import type { CountedRule } from "./basis.ts";

import { direct } from "./direct.ts";
import { strong } from "./strong.ts";
import { member } from "./member.ts";
import { bodyOf } from "./body-of.ts";
import { size } from "./size.ts";
import { denied } from "./denied.ts";
import { remaining } from "./remaining.ts";
import { fromTo } from "./from-to.ts";
import { bracketed } from "./bracketed.ts";
import { elided } from "./elided.ts";
import { has } from "./has.ts";
import { already } from "./already.ts";
import { ofThose } from "./of-those.ts";
import { ofWhom } from "./of-whom.ts";
export type { CountedInput, CountedRule } from "./basis.ts";

/** In order: the first that answers decides. */
export const COUNTED_RULES: readonly { readonly name: string; readonly rule: CountedRule }[] = [
  { name: "strong", rule: strong },
  { name: "member", rule: member },
  { name: "from-to", rule: fromTo },
  { name: "direct", rule: direct },
  { name: "of-whom", rule: ofWhom },
  { name: "has", rule: has },
  { name: "bracketed", rule: bracketed },
  { name: "already", rule: already },
  { name: "of-those", rule: ofThose },
  { name: "elided", rule: elided },
  { name: "body-of", rule: bodyOf },
  { name: "size", rule: size },
  { name: "denied", rule: denied },
  { name: "remaining", rule: remaining },
];
