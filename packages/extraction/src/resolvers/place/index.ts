import type { PlaceRule } from "./basis.ts";

import { after } from "./after.ts";
import { before } from "./before.ts";
import { object } from "./object.ts";
import { host } from "./host.ts";
import { adjective } from "./adjective.ts";
import { there } from "./there.ts";
import { elsewhere } from "./elsewhere.ts";
import { earlier } from "./earlier.ts";
import { inTitle } from "./in-title.ts";
export type { PlaceFound, PlaceRule } from "./basis.ts";

export const PLACE_RULES: readonly { readonly name: string; readonly rule: PlaceRule }[] = [
  { name: "object", rule: object },
  { name: "after", rule: after },
  { name: "host", rule: host },
  { name: "before", rule: before },
  { name: "adjective", rule: adjective },
  { name: "there", rule: there },
  { name: "elsewhere", rule: elsewhere },
  { name: "earlier-sentence", rule: earlier },
  { name: "title", rule: inTitle },
];
