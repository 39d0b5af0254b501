import type { ModalityRule } from "./basis.ts";

import { standing } from "./standing.ts";
import { governed } from "./governed.ts";
import { governing } from "./governing.ts";
import { ceiling } from "./ceiling.ts";
import { estimated } from "./estimated.ts";
import { ahead } from "./ahead.ts";
import { reported } from "./reported.ts";
export type { ModalityInput, ModalityRule } from "./basis.ts";

export const MODALITY_RULES: readonly { readonly name: string; readonly rule: ModalityRule }[] = [
  { name: "standing", rule: standing },
  { name: "ceiling", rule: ceiling },
  { name: "governed", rule: governed },
  { name: "governing", rule: governing },
  { name: "ahead", rule: ahead },
  { name: "estimated", rule: estimated },
  { name: "reported", rule: reported },
];
