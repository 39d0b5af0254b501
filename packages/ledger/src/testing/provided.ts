import { z } from "zod";

/** What the global setup hands to every test file: the folder of this run's server, which starts when first needed. */
export const Provided = z.object({ home: z.string() });
export type Provided = z.infer<typeof Provided>;

declare module "vitest" {
  interface ProvidedContext {
    ledger: Provided;
  }
}
