import {
  Claim,
  type CodePointIndex,
  type Ground,
  makeEvidence,
  type Named,
  type Population,
  seriesSlug,
} from "@muster/model";
import type { Resolved, Subject } from "../resolvers/context.ts";
import type { Components } from "./resolve.ts";

const ground = ({ by, rule }: Resolved<unknown>): Ground => ({ by, rule });

/** How much each filled-in component costs: a guess at the force is worse than one at the day. */
const COSTS = { force: 0.88, place: 0.85, mission: 0.97, kind: 0.99, asOf: 0.99 } as const;

function confidenceOf(components: Components, mission: Resolved<Named | null>, subject: Subject): number {
  let sure = 0.97;
  if (components.force.by === "implied") sure *= COSTS.force;
  if (components.places.by === "implied") sure *= COSTS.place;
  if (mission.value !== null && mission.by === "implied") sure *= COSTS.mission;
  if (components.kind.by === "implied") sure *= COSTS.kind;
  if (components.asOf.by === "implied") sure *= COSTS.asOf;
  if (subject.counted.rule !== "direct") sure *= 0.97;
  return Math.round(sure * 100) / 100;
}

/** The smallest quote that carries hedge, number and noun. */
function quoteOf({ reading, hedged, counted }: Subject): { start: number; end: number } {
  let from = Math.min(hedged.from, counted.nounFrom ?? hedged.from);
  const { tokens } = reading;
  if (counted.more || ["another", "additional", "further", "extra", "other"].includes(tokens[from - 1]?.norm ?? ""))
    while (
      ["another", "additional", "further", "extra", "an", "other", "one", "more"].includes(tokens[from - 1]?.norm ?? "")
    )
      from--;
  const to = Math.max(hedged.to, counted.to);
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Puts the components together as a claim with its exact words. Throws where the model refuses: that is a defect here. */
export function makeClaim(subject: Subject, components: Components, place: Named, index: CodePointIndex): Claim {
  const { reading, hedged, counted } = subject;
  const withheld = counted.rule === "withheld";
  const mission = components.mission(place);
  const population: Population =
    mission.value !== null && counted.population === "troops" ? "personnel" : counted.population;
  const { start, end } = quoteOf(subject);
  const words = reading.text.slice(reading.tokens[hedged.from]?.start, reading.tokens[hedged.to - 1]?.end);
  const series = { force: components.force.value, place, mission: mission.value, population, countBasis: null };
  return Claim.parse({
    series: seriesSlug(series),
    ...series,
    kind: withheld ? "withheld" : components.kind.value,
    modality: withheld ? "reported" : components.modality.value,
    polarity: components.polarity.value,
    quantity: withheld ? null : { ...hedged.quantity, words },
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
      population: { by: "stated", rule: counted.rule },
      kind: ground(components.kind),
      modality: ground(components.modality),
      polarity: ground(components.polarity),
      quantity: { by: "stated", rule: subject.figure.form },
      asOf: ground(components.asOf),
      ...(components.attribution === null ? {} : { attribution: ground(components.attribution) }),
    },
    evidence: makeEvidence(index, index.toCodePoint(start), index.toCodePoint(end)),
    confidence: confidenceOf(components, mission, subject),
  });
}
