import type { DateReader } from "../grammar/dates.ts";
import { findFigures } from "../grammar/find-figures.ts";
import type { Figure } from "../grammar/figure.ts";
import { type Frame, readFrame } from "../grammar/frame.ts";
import { type Hedged, readHedge } from "../grammar/hedges.ts";
import { no, type Rejection } from "../grammar/rejection.ts";
import { readVerbGroups, type VerbGroup } from "../grammar/verb-groups.ts";
import { COUNTED_RULES } from "../parsers/counted-by/index.ts";
import { type Counted, isCounted, leaning } from "../parsers/counted.ts";
import { findNobody } from "../parsers/nobody.ts";
import { findWithheld, type Withheld } from "../parsers/withheld.ts";
import type { MilitaryContext } from "../resolvers/military-context.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sentence } from "../reading/sentences.ts";

/** A number with what it counts, or the reason why it counts no soldiers. */
export interface Proposal {
  readonly figure: Figure;
  readonly hedged: Hedged;
  readonly sentence: Sentence;
  readonly counted: Counted | null;
  readonly rejected: Rejection | null;
}

/** How many sentences back a left-out noun may have been said. */
const MEMORY = 2;

/** The verb groups of sentences, each read once. */
export class Verbs {
  readonly #reading: Reading;
  readonly #groups = new Map<number, readonly VerbGroup[]>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  of(sentence: Sentence): readonly VerbGroup[] {
    let groups = this.#groups.get(sentence.index);
    if (groups === undefined)
      this.#groups.set(sentence.index, (groups = readVerbGroups(this.#reading, sentence.from, sentence.to)));
    return groups;
  }

  frame(sentence: Sentence, hedged: Hedged, countedTo: number): Frame {
    return readFrame(this.#reading, sentence, this.of(sentence), hedged.from, hedged.to, countedTo);
  }
}

/** The withholding of a number, as a proposal like any other: the words stand where a number would. */
function withholding({ from, to, sentence }: Withheld): Proposal {
  return {
    figure: { from, to, low: 0, high: 0, form: "point", yearLike: false, not: null },
    hedged: { from, to, quantity: { low: null, high: null, point: null, qualifier: "exact" }, estimated: false },
    sentence,
    counted: leaning("withheld", to, { from }),
    rejected: null,
  };
}

const LAST_DAY = 31;

/** The day or the year of a date, which only a noun of its own can make a count. */
const isDate = (figure: Figure, dates: DateReader): boolean =>
  (figure.yearLike || figure.high <= LAST_DAY) && figure.form === "point" && dates.covers(figure.from, figure.to);

/** Nobody counts more things in one sentence; rows of figures without words are no sentences. */
const MOST_NUMBERS = 24;

/** The sentences with more numbers than any sentence has. */
function crowdedSentences(reading: Reading, figures: readonly Figure[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { from } of figures) {
    const { index } = reading.sentenceAt(from);
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > MOST_NUMBERS).map(([index]) => index));
}

/** Every number of the text in order: proposed with what it counts, or rejected with the reason. */
export function propose(reading: Reading, context: MilitaryContext, verbs: Verbs, dates: DateReader): Proposal[] {
  const figures = [...findFigures(reading), ...findNobody(reading)].sort((a, b) => a.from - b.from);
  const hedges = figures.map((figure) => readHedge(reading, figure));
  const proposals: Proposal[] = [];
  const crowded = crowdedSentences(reading, figures);
  let last: { sentence: number; counted: Counted } | null = null;
  figures.forEach((figure, index) => {
    const hedged = hedges[index];
    if (hedged === undefined) return;
    const sentence = reading.sentenceAt(figure.from);
    if (figure.not) {
      proposals.push({ figure, hedged, sentence, counted: null, rejected: figure.not });
      return;
    }
    if (crowded.has(sentence.index)) {
      proposals.push({
        figure,
        hedged,
        sentence,
        counted: null,
        rejected: no("row-of-numbers", "one of very many numbers in a row"),
      });
      return;
    }
    const next = hedges[index + 1];
    let frame: Frame | undefined;
    const input = {
      reading,
      hedged,
      sentence,
      before: last?.sentence === sentence.index ? last.counted : null,
      earlier: last !== null && sentence.index - last.sentence <= MEMORY ? last.counted : null,
      next: next && reading.sentenceAt(next.from) === sentence ? next : null,
      high: figure.high,
      soldiers: () => context.before(sentence, MEMORY),
      frame: () => (frame ??= verbs.frame(sentence, hedged, hedged.to)),
    };
    let rejected: Rejection = no("nothing-counted", "no noun that it counts");
    for (const { rule } of COUNTED_RULES) {
      const found = rule(input);
      if (found === null) continue;
      if (isCounted(found) && found.rule !== "direct" && isDate(figure, dates)) {
        rejected = no("date", "part of a date");
        break;
      }
      if (isCounted(found)) {
        last = { sentence: sentence.index, counted: found };
        proposals.push({ figure, hedged, sentence, counted: found, rejected: null });
        return;
      }
      rejected = { by: found.by, why: found.why };
      break;
    }
    proposals.push({ figure, hedged, sentence, counted: null, rejected });
  });
  const withheld = findWithheld(reading).map(withholding);
  if (withheld.length === 0) return proposals;
  return [...proposals, ...withheld].sort((a, b) => a.hedged.from - b.hedged.from);
}
