import { Attribution, Kind, Modality, Polarity, Population, Qualifier } from "@muster/model";
import { z } from "zod";

const number = z.int().nullable();

/**
 * What somebody who is not believed without proof may say of one figure in a text. Every key is there and plain, so that
 * the schema is one that endpoints can hold a language model to.
 */
export const Answer = z.object({
  /** Ids as the gazetteer has them: "us", "nato"; "iq", "iq-baghdad"; "kfor", or null where the words name no mission. */
  force: z.string(),
  place: z.string(),
  mission: z.string().nullable(),
  population: Population,
  kind: Kind,
  modality: Modality,
  polarity: Polarity,
  /**
   * The number with its hedge, as printed, and what it says: `point` for exact and about, `low` for more than and at
   * least, `high` for nearly, fewer than and up to, `low` and `high` for between; none of the three for a bucket ("several
   * hundred"), which has no number of its own. Null where the kind is withheld.
   */
  quantity: z.object({ words: z.string(), qualifier: Qualifier, low: number, high: number, point: number }).nullable(),
  /** 2021, 2021-02 or 2021-02-18; null stands for the day of publication. */
  asOf: z.string().nullable(),
  /** Who says so, in words of the text. */
  attribution: Attribution.nullable(),
  /** The shortest words of the text that hold one number, its hedge and what it counts, to the character. */
  quote: z.string(),
  /** Which one is meant, from 1, where the quote stands more than once; otherwise null. */
  occurrence: number,
});
export type Answer = z.infer<typeof Answer>;

/** All that is said of one text. */
export const Answers = z.object({ answers: z.array(Answer) });
