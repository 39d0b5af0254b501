import { z } from "zod";

/**
 * The words a claim rests on: where they stand in the revision's text, and a W3C Web Annotation text quote.
 * Offsets count Unicode code points, as the W3C Web Annotation Data Model (section 4.2.5) and PostgreSQL count them;
 * `end` is exclusive.
 */
export const Evidence = z
  .object({
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
    start: z.number().int().min(0),
    end: z.number().int().min(1),
  })
  .refine((e) => e.start < e.end, { error: "Evidence must end after it starts.", path: ["end"] });
export type Evidence = z.infer<typeof Evidence>;
