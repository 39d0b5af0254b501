import { COUNTED_RULES } from "../parsers/counted-by/index.ts";
import { type Counted, isCounted } from "../parsers/counted.ts";
import { type Figure, findFigures } from "../parsers/figures.ts";
import { type Hedged, readHedge } from "../parsers/hedge.ts";
import { findNobody } from "../parsers/nobody.ts";
import { findWithheld, type Withheld } from "../parsers/withheld.ts";
import type { Rejection } from "../resolvers/context.ts";
import type { Reading } from "../text/reading.ts";
import type { Sentence } from "../text/sentences.ts";

/** A number with what it counts, or the reason why it counts no soldiers. */
export interface Proposal {
  readonly figure: Figure;
  readonly hedged: Hedged;
  readonly sentence: Sentence;
  readonly counted: Counted | null;
  readonly rejected: Rejection | null;
}

function count(
  reading: Reading,
  hedged: Hedged,
  sentence: Sentence,
  before: Counted | null,
  next: Hedged | null,
): Counted | Rejection {
  for (const { rule } of COUNTED_RULES) {
    const found = rule({ reading, hedged, from: sentence.from, end: sentence.to, before, next });
    if (found === null) continue;
    return isCounted(found) ? found : { by: found.by, why: found.why };
  }
  return { by: "nothing-counted", why: "no noun that it counts" };
}

/** The withholding of a number, as a proposal like any other: the words stand where a number would. */
function withholding({ from, to, sentence }: Withheld): Proposal {
  const quantity = { low: null, high: null, point: null, qualifier: "exact" } as const;
  return {
    figure: { from, to, low: 0, high: 0, form: "point", yearLike: false, not: null },
    hedged: { from, to, quantity, estimated: false },
    sentence,
    counted: { rule: "withheld", from, to, population: "troops", mentions: [], more: false, part: false, weak: false },
    rejected: null,
  };
}

/** Every number of the text in order: proposed with what it counts, or rejected with the reason. */
export function propose(reading: Reading): Proposal[] {
  const figures = [...findFigures(reading.tokens), ...findNobody(reading)].sort((a, b) => a.from - b.from);
  const hedges = figures.map((figure) => readHedge(reading.tokens, figure));
  const proposals: Proposal[] = [];
  let before: { sentence: number; counted: Counted } | null = null;
  figures.forEach((figure, at) => {
    const hedged = hedges[at];
    if (hedged === undefined) return;
    const sentence = reading.sentenceAt(figure.from);
    if (figure.not) {
      proposals.push({ figure, hedged, sentence, counted: null, rejected: figure.not });
      return;
    }
    const leaning: Counted | null = before?.sentence === sentence.index ? before.counted : null;
    const next = hedges[at + 1];
    const result = count(
      reading,
      hedged,
      sentence,
      leaning,
      next && reading.sentenceAt(next.from) === sentence ? next : null,
    );
    if ("rule" in result) {
      before = { sentence: sentence.index, counted: result };
      proposals.push({ figure, hedged, sentence, counted: result, rejected: null });
    } else proposals.push({ figure, hedged, sentence, counted: null, rejected: result });
  });
  const withheld = findWithheld(reading).map(withholding);
  if (withheld.length === 0) return proposals;
  return [...proposals, ...withheld].sort((a, b) => a.hedged.from - b.hedged.from);
}
