import type { Kind, Modality, Polarity, Population, Qualifier } from "@muster/model";
import { z } from "zod";

/** A force level as an annotation writes it: `us iq level reported about 2500 @ 2021-01 !denied #contractors`. */
export interface Annotated {
  readonly force: string;
  readonly place: string;
  readonly kind: Kind;
  readonly modality: Modality;
  /** Null where the number is withheld. */
  readonly quantity: { readonly qualifier: Qualifier; readonly low: number; readonly high: number } | null;
  /** Null where the text gives no date of its own. */
  readonly date: string | null;
  readonly polarity: Polarity;
  /** Null where an annotation does not tell troops, personnel and the like apart. */
  readonly population: Population | null;
}

/** What the round words stand for; "dozens" is read as `buckets` of the extraction reads it. */
const BUCKETS: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:a )?few dozen$/, 24, 60],
  [/^(?:several|some) dozens?$/, 36, 96],
  [/^(?:a )?couple (?:of )?dozen$/, 20, 30],
  [/^(?:a |some )?dozens?$/, 24, 96],
  [/^scores$/, 40, 100],
  [/^(?:a )?few hundred$/, 200, 500],
  [/^(?:several|many) hundreds?$/, 300, 900],
  [/^(?:a )?couple (?:of )?hundred$/, 150, 300],
  [/^(?:some )?hundreds$/, 200, 999],
  [/^(?:a )?few thousand$/, 2000, 5000],
  [/^(?:several|many) thousands?$/, 3000, 9000],
  [/^(?:a )?couple (?:of )?thousand$/, 1500, 3000],
  [/^thousands$/, 2000, 9999],
  [/^tens of thousands$/, 20_000, 99_999],
  [/^hundreds of thousands$/, 200_000, 999_999],
];

const FORM =
  /^(\S+) (\S+) (level|increase|decrease|withheld) (reported|estimated|planned|authorised|proposed) (.+?)(?: @ (\d{4}(?:-\d\d){0,2}))?(?: !(denied|disputed|retracted))?(?: #(contractors|civilians|police))?$/;
const QUANTITY = /^(?:(about|nearly|more than|at least|up to|fewer than) )?(\d+)$/;
const RANGE = /^between (\d+) and (\d+)$/;
const HEDGE = /^(?:about|nearly|more than|at least|up to|fewer than) /;

function readQuantity(words: string): Annotated["quantity"] {
  if (words === "withheld") return null;
  const range = RANGE.exec(words);
  if (range) return { qualifier: "between", low: Number(range[1]), high: Number(range[2]) };
  const number = QUANTITY.exec(words);
  if (number)
    return {
      qualifier: z.custom<Qualifier>().parse(number[1] ?? "exact"),
      low: Number(number[2]),
      high: Number(number[2]),
    };
  const round = words.replace(HEDGE, "");
  const bucket = BUCKETS.find(([pattern]) => pattern.test(round));
  if (!bucket) throw new Error(`"${words}" is no quantity: write a number, "between N and M", or round words`);
  return { qualifier: "bucket", low: bucket[1], high: bucket[2] };
}

/**
 * Reads an annotation.
 *
 * @throws Error where the string has another form, naming the string
 */
export function readAnnotation(is: string): Annotated {
  const found = FORM.exec(is);
  if (!found)
    throw new Error(`"${is}" is no annotation: force place kind modality quantity [@ date] [!polarity] [#population]`);
  const [, force = "", place = "", kind, modality, quantity = "", date, polarity, population] = found;
  return {
    force,
    place,
    kind: z.custom<Kind>().parse(kind),
    modality: z.custom<Modality>().parse(modality),
    quantity: readQuantity(quantity),
    date: date ?? null,
    polarity: z.custom<Polarity>().parse(polarity ?? "asserted"),
    population: z.custom<Population | undefined>().parse(population) ?? null,
  };
}

const annotation = z.string().refine(
  (is) => {
    try {
      return readAnnotation(is) !== null;
    } catch {
      return false;
    }
  },
  { error: "no annotation" },
);

/** A text of the corpus with what an expert reads out of it. */
export const Text = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    language: z.enum(["en", "fr"]).default("en"),
    document: z.boolean().default(false),
    manner: z.string().min(1),
    difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    construction: z.array(z.string()).min(1),
    title: z.string().nullable().default(null),
    published: z.string().regex(/^\d{4}(-\d\d){0,2}$/),
    text: z.string().min(1),
    claims: z.array(z.strictObject({ is: annotation, words: z.string(), by: z.string().optional() })),
    /** What a second reader read out of it, who had not seen `claims`. */
    second: z.array(annotation),
  })
  .refine(
    ({ text, claims }) =>
      claims.every(({ words, by }) => text.includes(words) && (by === undefined || text.includes(by))),
    {
      error: "`words` and `by` must stand in the text as they are written",
    },
  );
export type Text = z.infer<typeof Text>;
