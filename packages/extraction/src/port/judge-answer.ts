import { type Claim, type Ground, makeEvidence, type Named, seriesSlug } from "@muster/model";
import type { Candidate } from "../extract/types.ts";
import { no, type Rejection } from "../grammar/rejection.ts";
import { Answer } from "./answer.ts";
import { findQuote, type Quoted, type Span } from "./find-quote.ts";
import { holdNumber, holdWithheld } from "./hold-number.ts";
import { forceOf, missionOf, placeOf } from "./look-up-names.ts";
import { checkAttribution, checkDate } from "./check-circumstances.ts";
import type { DocumentRead } from "./read-document.ts";

/**
 * How sure a claim is that came from somebody else's reading: less than any claim of the rules, which need
 * `LEAST_CONFIDENCE`. It is a constant because nothing is known of how often such a reading is right.
 */
export const BELIEVED_CONFIDENCE = 0.6;

/** An answer that was judged: where its words stand (0 to 0 where they stand nowhere), and its claim, or why it is none. */
export interface Judged extends Pick<Candidate, "words" | "start" | "end"> {
  readonly claim: Claim | Rejection;
}

const SHOWN = 200;

/** What is no answer, in a few words of its own. */
function wordsOf(answer: unknown): string {
  try {
    return JSON.stringify([answer]).slice(1, -1).slice(0, SHOWN);
  } catch {
    return typeof answer;
  }
}

interface Parties {
  readonly force: Named;
  readonly place: Named;
  readonly mission: Named | null;
}

function namesOf(answer: Answer): Parties | Rejection {
  const force = forceOf(answer.force);
  if (force === null) return no("unknown-force", `not the id of one force: ${JSON.stringify(answer.force)}`);
  const place = placeOf(answer.place);
  if (place === null) return no("unknown-place", `not the id of one place: ${JSON.stringify(answer.place)}`);
  if (force.id === place.id) return no("home-force", `${force.name}'s own forces at home`);
  const mission = answer.mission === null ? null : missionOf(answer.mission);
  if (mission === null && answer.mission !== null)
    return no("unknown-mission", `not the id of one mission: ${JSON.stringify(answer.mission)}`);
  return { force, place, mission };
}

function holdFigure(document: DocumentRead, quoted: Quoted, { kind, quantity }: Answer): Claim["quantity"] | Rejection {
  if (kind === "withheld")
    return quantity === null
      ? holdWithheld(document, quoted)
      : no("no-answer", "a number that is withheld is not given, and this one is");
  return quantity === null ? no("no-answer", "a figure without its number") : holdNumber(document, quoted, quantity);
}

/** Tells whether the sentence names what an id stands for; otherwise somebody concluded it. */
function groundsIn({ reading }: DocumentRead, quoted: Quoted, rule: string) {
  const { from, to } = reading.sentenceAt(quoted.from);
  const named = reading.mentionsIn(from, to);
  return (part: "force" | "place" | "mission", is: Named | null): Ground => ({
    by: is !== null && named.some((mention) => mention[part]?.id === is.id) ? "stated" : "implied",
    rule,
  });
}

function claimOf(document: DocumentRead, quoted: Quoted, answer: Answer, rule: string): Claim | Rejection {
  const parties = namesOf(answer);
  if ("why" in parties) return parties;
  const quantity = holdFigure(document, quoted, answer);
  if (quantity !== null && "why" in quantity) return quantity;
  // Who keeps a number back plans nothing: such a claim is a report, as the rules have it.
  const modality = answer.kind === "withheld" ? "reported" : answer.modality;
  const asOf = checkDate(document, answer.asOf, modality);
  if ("why" in asOf) return asOf;
  const attribution = checkAttribution(document, answer.attribution);
  if (attribution !== null && "why" in attribution) return attribution;
  const { force, place, mission } = parties;
  const population = mission !== null && answer.population === "troops" ? "personnel" : answer.population;
  const series = { force, place, mission, population, countBasis: null };
  const { index } = document;
  const ground = groundsIn(document, quoted, rule);
  const implied: Ground = { by: "implied", rule };
  return {
    series: seriesSlug(series),
    ...series,
    kind: answer.kind,
    modality,
    polarity: answer.polarity,
    quantity,
    asOf,
    attribution,
    citation: null,
    standing: null,
    note: null,
    key: null,
    grounds: {
      force: ground("force", force),
      place: ground("place", place),
      mission: ground("mission", mission),
      population: implied,
      kind: implied,
      modality: implied,
      polarity: implied,
      quantity: { by: "stated", rule },
      asOf: answer.asOf === null ? { by: "implied", rule: "publication" } : implied,
      ...(attribution === null ? {} : { attribution: implied }),
    },
    evidence: makeEvidence(index, index.toCodePoint(quoted.start), index.toCodePoint(quoted.end)),
    confidence: BELIEVED_CONFIDENCE,
  };
}

/** Judges one answer by the document it is about. */
export function judgeAnswer(
  document: DocumentRead,
  shown: Span,
  said: unknown,
  rule: string,
  leastConfidence = 0,
): Judged {
  const parsed = Answer.safeParse(said);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const claim = no("no-answer", `${issue?.path.join(".") || "the answer"}: ${issue?.message}`);
    return { words: wordsOf(said), start: 0, end: 0, claim };
  }
  const { quote, occurrence } = parsed.data;
  const quoted = findQuote(document.reading, shown, quote, occurrence);
  if ("why" in quoted) return { words: quote, start: 0, end: 0, claim: quoted };
  const { index } = document;
  const where = { words: quote, start: index.toCodePoint(quoted.start), end: index.toCodePoint(quoted.end) };
  if (leastConfidence > BELIEVED_CONFIDENCE)
    return { ...where, claim: no("doubt", `no more sure than ${BELIEVED_CONFIDENCE}`) };
  return { ...where, claim: claimOf(document, quoted, parsed.data, rule) };
}
