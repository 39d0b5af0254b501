import type { ModalityRule } from "./basis.ts";
import { approved } from "./approved.ts";
import { asked } from "./asked.ts";
import { ceiling } from "./ceiling.ts";
import { coming } from "./coming.ts";
import { described } from "./described.ts";
import { estimated } from "./estimated.ts";
import { governed } from "./governed.ts";
import { bentByNoun } from "./bent-by-noun.ts";
import { joined } from "./joined.ts";
import { reported } from "./reported.ts";
import { standing } from "./standing.ts";

export type { ModalityInput, ModalityRule } from "./basis.ts";

/** In order: the first that answers decides. */
export const MODALITY_RULES: readonly { readonly name: string; readonly rule: ModalityRule }[] = [
  { name: "standing", rule: standing },
  { name: "approved", rule: approved },
  { name: "asked", rule: asked },
  { name: "ceiling", rule: ceiling },
  { name: "governed", rule: governed },
  { name: "described", rule: described },
  { name: "noun", rule: bentByNoun },
  { name: "coming", rule: coming },
  { name: "estimated", rule: estimated },
  { name: "joined", rule: joined },
  { name: "reported", rule: reported },
];
