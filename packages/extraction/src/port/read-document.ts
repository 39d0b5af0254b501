import { type CodePointIndex, indexCodePoints, parsePartialDate, type PartialDate } from "@muster/model";
import type { ExtractInput } from "../extract/types.ts";
import { DateReader } from "../grammar/dates.ts";
import type { Figure } from "../grammar/figure.ts";
import { findFigures } from "../grammar/find-figures.ts";
import { findNobody } from "../parsers/nobody.ts";
import { findWithheld, type Withheld } from "../parsers/withheld.ts";
import { read } from "../reading/read.ts";
import type { Reading } from "../reading/reading.ts";

/** A document as the rules read its numbers, which is what answers about it are held against. */
export interface DocumentRead {
  readonly reading: Reading;
  readonly index: CodePointIndex;
  readonly published: PartialDate;
  /** In the order of the text, none inside another. */
  readonly figures: readonly Figure[];
  readonly withheld: readonly Withheld[];
  readonly dates: DateReader;
}

/** Takes a document apart once, for all that is said of it. */
export function readDocument({ text, statement, publishedAt }: ExtractInput): DocumentRead {
  const reading = read(text, statement.language);
  const published = typeof publishedAt === "string" ? parsePartialDate(publishedAt.slice(0, 10)) : publishedAt;
  return {
    reading,
    index: indexCodePoints(text),
    published,
    figures: [...findFigures(reading), ...findNobody(reading)].sort((a, b) => a.from - b.from),
    withheld: findWithheld(reading),
    dates: new DateReader(reading, published),
  };
}
