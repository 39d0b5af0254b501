import {
  type Claim,
  type CodePointIndex,
  type Ground,
  makeEvidence,
  type Named,
  type Population,
  seriesSlug,
} from "@muster/model";
import { W } from "../language/word-classes.ts";
import { placePhraseAt } from "../resolvers/places.ts";
import { implied, type Resolved, stated } from "../resolvers/resolved.ts";
import type { Subject } from "../resolvers/subject.ts";
import type { Components } from "./resolve.ts";

const ground = ({ by, rule }: Resolved<unknown>): Ground => ({ by, rule });

/** The smallest quote that carries hedge, number and noun; where the noun is left out, the place that stands in its stead. */
function quoteOf({ reading, hedged, counted, sentence }: Subject): { from: number; to: number } {
  let { from } = hedged;
  if (reading.is(from - 1, W.more) || reading.is(from - 1, W.another))
    while (reading.is(from - 1, W.more) || reading.is(from - 1, W.another) || reading.is(from - 1, W.indefinite))
      from--;
  const to = Math.max(hedged.to, counted.to);
  const elided = counted.rule === "bare" || counted.rule === "again" ? placePhraseAt(reading, to, sentence.to) : null;
  return { from, to: elided?.end ?? to };
}

/** Puts the components together as a claim with its exact words. */
export function makeClaim(subject: Subject, components: Components, place: Named, index: CodePointIndex): Claim {
  const { reading, hedged, counted } = subject;
  const withheld = counted.rule === "withheld";
  const mission = components.mission(place);
  const population: Population =
    mission.value !== null && counted.population === "troops" ? "personnel" : counted.population;
  const { from, to } = quoteOf(subject);
  const { tokens } = reading;
  const series = { force: components.force.value, place, mission: mission.value, population, countBasis: null };
  return {
    series: seriesSlug(series),
    ...series,
    kind: withheld ? "withheld" : components.kind.value,
    modality: withheld ? "reported" : components.modality.value,
    polarity: components.polarity.value,
    quantity: withheld ? null : { ...hedged.quantity, words: reading.words(hedged.from, hedged.to) },
    asOf: components.asOf.value,
    attribution: components.attribution?.value ?? null,
    citation: null,
    standing: null,
    note: null,
    key: null,
    grounds: {
      force: ground(components.force),
      place: ground(components.places),
      mission: ground(mission),
      population: ground((counted.nounAt === -1 ? implied : stated)(population, counted.rule)),
      kind: ground(components.kind),
      modality: ground(components.modality),
      polarity: ground(components.polarity),
      quantity: { by: "stated", rule: subject.figure.form },
      asOf: ground(components.asOf),
      ...(components.attribution === null ? {} : { attribution: ground(components.attribution) }),
    },
    evidence: makeEvidence(index, index.toCodePoint(tokens.start(from)), index.toCodePoint(tokens.end(to - 1))),
    confidence: Math.round(components.confidence * 100) / 100,
  };
}
