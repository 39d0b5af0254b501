import type { PartialDate, Statement } from "@muster/model";
import type { DateReader } from "../grammar/dates.ts";
import type { Figure } from "../grammar/figure.ts";
import type { Frame } from "../grammar/frame.ts";
import type { Hedged } from "../grammar/hedges.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { Counted } from "../parsers/counted.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sentence } from "../reading/sentences.ts";
import type { Topic } from "./topic.ts";

/** A number that counts soldiers, with everything a resolver may look at. */
export interface Subject {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly published: PartialDate;
  readonly dates: DateReader;
  readonly sentence: Sentence;
  readonly groups: readonly VerbGroup[];
  readonly figure: Figure;
  readonly hedged: Hedged;
  readonly counted: Counted;
  readonly frame: Frame;
  /** The words that belong to this number: from the number before in the sentence, to the next. */
  readonly left: number;
  readonly right: number;
  /** What the document spoke of before. */
  readonly topic: Topic;
}
