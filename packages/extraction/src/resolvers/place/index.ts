import { adjective } from "./adjective.ts";
import { after } from "./after.ts";
import type { PlaceRule } from "./basis.ts";
import { before } from "./before.ts";
import { earlier } from "./earlier.ts";
import { elsewhere } from "./elsewhere.ts";
import { heading, overLines } from "./heading.ts";
import { host } from "./host.ts";
import { inTitle } from "./in-title.ts";
import { ofList } from "./of-list.ts";
import { object } from "./object.ts";
import { ofDocument } from "./of-document.ts";
import { sameSentence } from "./same-sentence.ts";
import { there } from "./there.ts";

export type { PlaceFound, PlaceRule, Preposition } from "./basis.ts";

/** In order: the first that answers decides. */
export const PLACE_RULES: readonly { readonly name: string; readonly rule: PlaceRule }[] = [
  { name: "list", rule: ofList },
  { name: "object", rule: object },
  { name: "after", rule: after },
  { name: "host", rule: host },
  { name: "before", rule: before },
  { name: "adjective", rule: adjective },
  { name: "there", rule: there },
  { name: "elsewhere", rule: elsewhere },
  { name: "same-sentence", rule: sameSentence },
  { name: "over-lines", rule: overLines },
  { name: "earlier-sentence", rule: earlier },
  { name: "heading", rule: heading },
  { name: "title", rule: inTitle },
  { name: "document", rule: ofDocument },
];
