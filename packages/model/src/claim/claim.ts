import { z } from "zod";
import { Evidence } from "../evidence/evidence.ts";
import { Quantity } from "../quantity/quantity.ts";
import { Named, Population, SeriesSlug } from "../series/series.ts";
import { PartialDate } from "../time/partial-date.ts";

/** What kind of figure it is. A withheld number, a zero and a number nobody lists are three things. */
export const Kind = z.enum(["level", "increase", "decrease", "withheld"]);
export type Kind = z.infer<typeof Kind>;

/** How the figure stands to the world. `authorised` is a ceiling, cap or mandate; `proposed` covers could and may. */
export const Modality = z.enum(["reported", "estimated", "planned", "authorised", "proposed"]);
export type Modality = z.infer<typeof Modality>;

export const Polarity = z.enum(["asserted", "denied", "retracted"]);
export type Polarity = z.infer<typeof Polarity>;

/** What a source says of its own row: kept and shown as such, never plotted. */
export const Standing = z.enum(["typo", "misreport", "retracted"]);
export type Standing = z.infer<typeof Standing>;

/** Who says so. All of it may be unknown, and then the whole is null. */
export const Attribution = z.object({
  speaker: z.string().nullable(),
  office: z.string().nullable(),
  organisation: z.string().nullable(),
  anonymous: z.boolean(),
});
export type Attribution = z.infer<typeof Attribution>;

/** The publication that a dataset row cites. `published` is null where the row does not say. */
export const Citation = z.object({
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published: PartialDate.nullable(),
});
export type Citation = z.infer<typeof Citation>;

export const Component = z.enum([
  "force",
  "place",
  "mission",
  "population",
  "countBasis",
  "kind",
  "modality",
  "polarity",
  "quantity",
  "asOf",
  "attribution",
]);
export type Component = z.infer<typeof Component>;

/** Whether the words state a component or it was filled in from context, and the rule that did so. */
export const Ground = z.object({ by: z.enum(["stated", "implied"]), rule: z.string().min(1) });
export type Ground = z.infer<typeof Ground>;

/**
 * What one revision says about one series, with the exact words.
 *
 * `quantity` is null exactly when `kind` is `withheld`.
 */
export const Claim = z
  .object({
    series: SeriesSlug,
    force: Named,
    place: Named,
    mission: Named.nullable(),
    population: Population,
    countBasis: Named.nullable(),
    kind: Kind,
    modality: Modality,
    polarity: Polarity,
    quantity: Quantity.nullable(),
    asOf: PartialDate,
    attribution: Attribution.nullable(),
    /** The publication a dataset row cites; null for prose, which is its own publication. */
    citation: Citation.nullable(),
    standing: Standing.nullable(),
    /** What the source says besides, in its own note column; null for prose. */
    note: z.string().nullable(),
    /** The identity the source itself gives this figure (a row key); null for prose. */
    key: z.string().nullable(),
    grounds: z.partialRecord(Component, Ground),
    evidence: Evidence,
    /** 0 to 1: how sure the extractor is of this reading, not of the world. */
    confidence: z.number().min(0).max(1),
  })
  .refine((c) => (c.kind === "withheld") === (c.quantity === null), {
    error: "A withheld claim has no quantity, and every other claim has one.",
    path: ["quantity"],
  });
export type Claim = z.infer<typeof Claim>;
