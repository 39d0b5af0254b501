import { extract, EXTRACTOR } from "../extract/index.ts";
import type { Extractor } from "./extractor.ts";

/** The first extractor: the rules of this package. It asks nobody, and gives the same answer every time. */
export const rules: Extractor = {
  ...EXTRACTOR,
  read: async (document, signal) => {
    signal?.throwIfAborted();
    return extract(document);
  },
};
