import { type Claim, indexCodePoints, parsePartialDate, type PartialDate } from "@muster/model";
import { CLAUSE_SIGNS } from "../language/english/clauses.ts";
import { GATES } from "../refiners/gates/index.ts";
import { remember, repeats } from "../refiners/repeated.ts";
import type { Said, Subject } from "../resolvers/context.ts";
import { read, type Reading } from "../text/reading.ts";
import { makeClaim } from "./claim.ts";
import { type Proposal, propose } from "./propose.ts";
import { isRejection, resolve } from "./resolve.ts";
import type { Candidate, ExtractInput, Extraction } from "./types.ts";

export type { Candidate, ExtractInput, Extraction } from "./types.ts";

/** The version changes whenever the same text could give other claims. */
export const EXTRACTOR = { name: "rules", version: "1" } as const;

const dayOf = (publishedAt: PartialDate | string): PartialDate =>
  typeof publishedAt === "string" ? parsePartialDate(publishedAt.slice(0, 10)) : publishedAt;

/** How far a number's own words reach: to the numbers beside it that count people too. */
function bounds(
  reading: Reading,
  proposals: readonly Proposal[],
  at: number,
): Pick<Subject, "left" | "right" | "clauseEnd"> {
  const here = proposals[at];
  if (here === undefined) return { left: 0, right: 0, clauseEnd: 0 };
  const { sentence } = here;
  let left = sentence.from;
  let right = sentence.to;
  for (let back = at - 1; back >= 0; back--) {
    const other = proposals[back];
    if (other === undefined || other.sentence !== sentence) break;
    if (other.counted === null) continue;
    left = Math.min(here.hedged.from, Math.max(other.hedged.to, other.counted.to));
    break;
  }
  for (let ahead = at + 1; ahead < proposals.length; ahead++) {
    const other = proposals[ahead];
    if (other === undefined || other.sentence !== sentence) break;
    if (other.counted === null || other.hedged.from < (here.counted?.to ?? 0)) continue;
    right = other.hedged.from;
    break;
  }
  let clauseEnd = here.hedged.to;
  while (clauseEnd < sentence.to && !CLAUSE_SIGNS.has(reading.tokens[clauseEnd]?.norm ?? "")) clauseEnd++;
  return { left, right, clauseEnd };
}

/**
 * Reads the force levels out of a text, each with the exact words that carry it. Every number that was looked at is among
 * the candidates, with what became of it and why. Any text returns; the time it takes grows with its length alone.
 */
export function extract(input: ExtractInput): Extraction {
  return extractFrom(read(input.text), input);
}

/** The same of a text that is read already. */
export function extractFrom(reading: Reading, input: ExtractInput): Extraction {
  const published = dayOf(input.publishedAt);
  const words = input.statement.title ?? input.hint?.title ?? null;
  const title = words === null ? null : read(words);
  const index = indexCodePoints(input.text);
  const proposals = propose(reading);
  const claims: Claim[] = [];
  const candidates: Candidate[] = [];
  const said: (Said & { from: number; population: Claim["population"] })[] = [];
  const made = new Map<string, number>();
  proposals.forEach((proposal, at) => {
    const { hedged, counted, sentence, figure } = proposal;
    const start = reading.tokens[hedged.from]?.start ?? 0;
    const end = reading.tokens[Math.max(hedged.to, counted?.to ?? 0) - 1]?.end ?? start;
    const note = (outcome: Candidate["outcome"], rule: string, why: string, claim: number | null): void => {
      candidates.push({
        words: input.text.slice(start, end),
        start: index.toCodePoint(start),
        end: index.toCodePoint(end),
        outcome,
        rule,
        why,
        claim,
      });
    };
    if (counted === null) {
      note(
        "rejected",
        proposal.rejected?.by ?? "nothing-counted",
        proposal.rejected?.why ?? "no noun that it counts",
        null,
      );
      return;
    }
    const subject: Subject = {
      reading,
      statement: input.statement,
      published,
      title,
      sentence,
      figure,
      hedged,
      counted,
      said,
      ...bounds(reading, proposals, at),
    };
    for (const { gate } of counted.rule === "withheld" ? [] : GATES) {
      const refused = gate(subject);
      if (refused === null) continue;
      note("rejected", refused.by, refused.why, null);
      return;
    }
    const components = resolve(subject);
    if (isRejection(components)) {
      note("rejected", components.by, components.why, null);
      return;
    }
    for (const place of components.places.value.places) {
      const claim = makeClaim(subject, components, place, index);
      const earlier = repeats(claim, made);
      if (earlier !== null) {
        note("rejected", "repeated", `says again what claim ${earlier + 1} says`, earlier);
        continue;
      }
      remember(claim, claims.length, made);
      note("kept", counted.rule, `${claim.kind}, ${claim.modality}: ${claim.series}`, claims.length);
      claims.push(claim);
      said.push({
        sentence: sentence.index,
        force: claim.force,
        place,
        mission: claim.mission,
        from: hedged.from,
        population: claim.population,
      });
    }
  });
  return { claims, candidates };
}
