import { z } from "zod";

/** A force, place or mission: a stable id (ISO 3166-1 alpha-2 in lower case for states) and the name people read. */
export const Named = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "An id is lower-case letters, digits and single hyphens." }),
  name: z.string().min(1).max(200),
});
export type Named = z.infer<typeof Named>;

/** Who is counted. `personnel` is military and civilian staff together, as missions count them. */
export const Population = z.enum(["troops", "personnel", "police", "contractors", "civilians"]);
export type Population = z.infer<typeof Population>;

/** A series' slug: the name of a series in addresses, file names and JSON. */
export const SeriesSlug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export type SeriesSlug = z.infer<typeof SeriesSlug>;

/**
 * What is counted: force × place × mission × population × count basis.
 * `countBasis` is null where the source does not say how it counts.
 */
export const Series = z.object({
  slug: SeriesSlug,
  force: Named,
  place: Named,
  mission: Named.nullable(),
  population: Population,
  countBasis: Named.nullable(),
});
export type Series = z.infer<typeof Series>;
