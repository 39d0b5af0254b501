import { bare } from "./bare.ts";
import type { CountedRule } from "./basis.ts";
import { bodyOf } from "./body-of.ts";
import { bracketed } from "./bracketed.ts";
import { direct } from "./direct.ts";
import { fromTo } from "./from-to.ts";
import { listLine } from "./list-line.ts";
import { member } from "./member.ts";
import { ofThem } from "./of-them.ts";
import { placeAfter } from "./place-after.ts";
import { strong } from "./strong.ts";

export type { CountedInput, CountedRule } from "./basis.ts";

/** In order: the first that answers decides. */
export const COUNTED_RULES: readonly { readonly name: string; readonly rule: CountedRule }[] = [
  { name: "strong", rule: strong },
  { name: "member", rule: member },
  { name: "from-to", rule: fromTo },
  { name: "direct", rule: direct },
  { name: "place-after", rule: placeAfter },
  { name: "of-them", rule: ofThem },
  { name: "bracketed", rule: bracketed },
  { name: "list-line", rule: listLine },
  { name: "body-of", rule: bodyOf },
  { name: "bare", rule: bare },
];
