import { type Claim, indexCodePoints, parsePartialDate, type PartialDate } from "@muster/model";
import { DateReader } from "../grammar/dates.ts";
import { read } from "../reading/read.ts";
import { Made } from "../refiners/repeated.ts";
import { listRole } from "../resolvers/list-role.ts";
import { isRejection } from "../resolvers/resolved.ts";
import type { Subject } from "../resolvers/subject.ts";
import { Topic } from "../resolvers/topic.ts";
import type { Reading } from "../reading/reading.ts";
import { boundsOf } from "./bounds.ts";
import { makeClaim } from "./claim.ts";
import { Judge } from "./judge.ts";
import { type Proposal, propose, Verbs } from "./propose.ts";
import { LEAST_CONFIDENCE } from "./resolve.ts";
import type { Candidate, ExtractInput, Extraction } from "./types.ts";

export { LEAST_CONFIDENCE } from "./resolve.ts";
export type { Candidate, ExtractInput, Extraction } from "./types.ts";

/** The version changes whenever the same text could give other claims. */
export const EXTRACTOR = { name: "rules", version: "2" } as const;

const dayOf = (publishedAt: PartialDate | string): PartialDate =>
  typeof publishedAt === "string" ? parsePartialDate(publishedAt.slice(0, 10)) : publishedAt;

/**
 * Reads the force levels out of a text, each with the exact words that carry it. Every number that was looked at is among
 * the candidates, with what became of it and why. Any text returns; the time it takes grows with its length alone.
 *
 * @example
 * const { claims } = extract({
 *   text: "The US has about 2,500 troops in Iraq.",
 *   statement: { title: null, published: null, modified: null, url: null, language: "en" },
 *   publishedAt: "2021-02-18",
 * });
 * claims[0]?.evidence.exact; // "about 2,500 troops"
 */
export const extract = (input: ExtractInput): Extraction =>
  extractFrom(read(input.text, input.statement.language), input);

/** The same of a text that is read already. */
export function extractFrom(reading: Reading, input: ExtractInput): Extraction {
  const { statement } = input;
  const published = dayOf(input.publishedAt);
  const heading = statement.title ?? input.hint?.title ?? null;
  const topic = new Topic(heading === null ? null : read(heading, statement.language), reading);
  const index = indexCodePoints(input.text);
  const verbs = new Verbs(reading);
  const dates = new DateReader(reading, published);
  const proposals = propose(reading, topic.context, verbs, dates);
  const judge = new Judge(input.leastConfidence ?? LEAST_CONFIDENCE);
  const made = new Made();
  const claims: Claim[] = [];
  const candidates: Candidate[] = [];

  const note = (
    { hedged, counted }: Proposal,
    became: Pick<Candidate, "outcome" | "rule" | "why" | "claim"> & Partial<Candidate>,
  ): void => {
    const start = reading.tokens.start(hedged.from);
    const end = reading.tokens.end(Math.max(hedged.to, counted?.to ?? 0) - 1);
    candidates.push({
      words: input.text.slice(start, end),
      start: index.toCodePoint(start),
      end: index.toCodePoint(end),
      signals: [],
      ...became,
    });
  };

  proposals.forEach((proposal, at) => {
    const { hedged, counted, sentence, figure } = proposal;
    if (counted === null) {
      const { by: rule, why } = proposal.rejected ?? { by: "nothing-counted", why: "no noun that it counts" };
      note(proposal, { outcome: "rejected", rule, why, claim: null });
      return;
    }
    topic.leaveList(sentence.index);
    const groups = verbs.of(sentence);
    const frame = verbs.frame(sentence, hedged, counted.to);
    const subject: Subject = {
      reading,
      statement,
      published,
      dates,
      sentence,
      groups,
      figure,
      hedged,
      counted,
      frame,
      topic,
      ...boundsOf(proposals, at),
    };
    const decided = judge.decide(subject);
    if (isRejection(decided)) {
      note(proposal, {
        outcome: "rejected",
        rule: decided.by,
        why: decided.why,
        claim: null,
        signals: decided.signals ?? [],
      });
      return;
    }
    const role = listRole(subject);
    if (role !== null) topic.noteList(role.is, sentence.index);
    for (const place of decided.places.value.places) {
      const claim = makeClaim(subject, decided, place, index);
      const earlier = made.repeatOf(claim, claims.length);
      if (earlier !== null) {
        note(proposal, {
          outcome: "rejected",
          rule: "repeated",
          why: `says again what claim ${earlier + 1} says`,
          claim: earlier,
        });
        continue;
      }
      note(proposal, {
        outcome: "kept",
        rule: counted.rule,
        why: `${claim.kind}, ${claim.modality}: ${claim.series}`,
        claim: claims.length,
        signals: decided.signals,
      });
      claims.push(claim);
      topic.add({ ...claim, sentence: sentence.index, from: hedged.from });
    }
  });
  return { claims, candidates };
}
