import { parsePartialDate, parseSchedule, SeriesSlug } from "@muster/model";
import { z } from "zod";
import { SourceDefinition } from "../look/source-definition.ts";

const tryTo =
  (parse: (text: string) => unknown) =>
  (text: string, context: z.RefinementCtx): void => {
    try {
      parse(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
    }
  };

/** What a catalogue says of a source besides how to look at it. */
const Operation = z.object({
  title: z.string().min(1).max(200),
  /** The publisher of its documents, where they do not say themselves. */
  publisher: z.string().min(1).max(200).nullable().default(null),
  schedule: z.string().superRefine(tryTo(parseSchedule)).default("hourly"),
  enabled: z.boolean().default(true),
  /** Which column fills which field of a claim; of a dataset only. What it may hold is the extraction's to say. */
  mapping: z.json().nullable().default(null),
  /** When its documents were published, where they do not say themselves. */
  published: z
    .string()
    .superRefine(tryTo(parsePartialDate))
    .transform((text) => parsePartialDate(text))
    .nullable()
    .default(null),
});

const known = new Set(["id", "kind", "locator", "options", ...Object.keys(Operation.shape)]);

/** One source of a catalogue, with every default filled in. */
export const CatalogueSource = z
  .looseObject({})
  .superRefine((fields, context) => {
    for (const name of Object.keys(fields).filter((name) => !known.has(name)))
      context.addIssue({ code: "custom", path: [name], message: `No such field. There are ${[...known].join(", ")}.` });
    if (fields["kind"] === "dataset" && !fields["mapping"])
      context.addIssue({ code: "custom", path: ["mapping"], message: "A dataset needs a mapping of its columns." });
    if (fields["kind"] !== "dataset" && fields["mapping"])
      context.addIssue({ code: "custom", path: ["mapping"], message: "Only a dataset has a mapping." });
  })
  .pipe(SourceDefinition.and(Operation));
export type CatalogueSource = z.infer<typeof CatalogueSource>;

/** The sources to watch, and what goes with them. */
export const Catalogue = z.strictObject({
  /** The series that are shown first, in this order. */
  flagships: z.array(SeriesSlug).default([]),
  /** A CSV file of dated events, beside the catalogue. */
  events: z.string().min(1).nullable().default(null),
  sources: z.array(CatalogueSource).superRefine((sources, context) => {
    const seen = new Set<string>();
    sources.forEach(({ id }, at) => {
      if (seen.has(id)) context.addIssue({ code: "custom", path: [at, "id"], message: `The id ${id} is taken above.` });
      seen.add(id);
    });
  }),
});
export type Catalogue = z.infer<typeof Catalogue>;
