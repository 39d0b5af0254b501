import type { LanguageWords } from "../language-words.ts";
import { entriesOf } from "../entries-of.ts";
import type { WordClass } from "../word-classes.ts";
import { BEARINGS, MONTHS, TIME_UNITS } from "./dates.ts";
import { HEDGES_AFTER, HEDGES_BEFORE } from "./hedges.ts";
import { COUNTED, NOUNS, THERE, WITHHELD } from "./nouns.ts";
import { BUCKETS, MULTIPLIERS, TENS, UNITS } from "./numbers.ts";
import { MORE_WORDS } from "./more-words.ts";
import { SMALL_WORDS } from "./small-words.ts";
import { verbClasses } from "./verbs.ts";

const namesOf = (values: readonly (readonly [string, number])[]): string => values.map(([name]) => name).join(" ");

function joined(...parts: Partial<Record<WordClass, string>>[]): Partial<Record<WordClass, string>> {
  const classes: Partial<Record<WordClass, string>> = {};
  for (const part of parts)
    for (const [name, list] of entriesOf(part)) classes[name] = `${classes[name] ?? ""} ${list}`;
  return classes;
}

export const ENGLISH: LanguageWords = {
  code: "en",
  elided: [],
  classes: joined(SMALL_WORDS, NOUNS, MORE_WORDS, verbClasses(), {
    unit: namesOf(UNITS),
    ten: namesOf(TENS),
    multiplier: namesOf(MULTIPLIERS),
    month: namesOf(MONTHS),
    timeUnit: namesOf(TIME_UNITS),
    direction: namesOf(BEARINGS),
    numberWord: [
      namesOf(UNITS),
      namesOf(TENS),
      "a an half hundred thousand dozen",
      BUCKETS.map((bucket) => bucket.words.replace(/[, ]+/g, " ")).join(" "),
    ].join(" "),
  }),
  values: new Map([...UNITS, ...TENS, ...MULTIPLIERS, ...MONTHS, ...TIME_UNITS, ...BEARINGS]),
  buckets: BUCKETS,
  hedgesBefore: HEDGES_BEFORE,
  hedgesAfter: HEDGES_AFTER,
  counted: COUNTED,
  verbEndings: { participle: ["ed"], gerund: ["ing"], adverb: ["ly"] },
  there: THERE,
  withheld: WITHHELD,
};
