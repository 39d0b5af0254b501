import { z } from "zod";

/**
 * What happened to a fact, as the public feed tells it.
 *
 * - `asserted`: said for the first time.
 * - `revised`: the same fact says something else now.
 * - `withdrawn`: the document no longer says it.
 * - `restored`: it says it again.
 * - `restated`: the count changed, not the troops (a source says the earlier figure was wrong or counted otherwise).
 */
export const ChangeType = z.enum(["asserted", "revised", "withdrawn", "restored", "restated"]);
export type ChangeType = z.infer<typeof ChangeType>;
