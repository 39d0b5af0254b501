import type { Claim } from "@muster/model";
import type { Candidate, ExtractInput, Extraction } from "../extract/types.ts";
import { Made } from "../refiners/repeated.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { readDocument } from "./read-document.ts";

/** What was said of a document, or of a part of it. */
export interface Heard {
  /** One for each figure, in any shape: what is no `Answer` is rejected as such. */
  readonly answers: readonly unknown[];
  /** The part that was shown, in code points, to which `occurrence` counts; the whole text where it is left out. */
  readonly part?: { readonly start: number; readonly end: number };
}

/**
 * Takes what somebody says of a document for claims, as far as the document itself bears it out. An answer becomes a claim
 * only if
 * - its quote stands in the text to the character, as whole words, once or at the occurrence that is named;
 * - the quote holds one number, and the rules' own reading of that number, where it stands, agrees with the answer in value
 *   and bounds (where a number is said to be withheld, the quote holds words that keep it back);
 * - the gazetteer knows force, place and mission by the ids that are given;
 * - the date is one, and no report is of the future; whoever is said to have said so is named in the text.
 *
 * Everything else is a rejected candidate with the rule that decided and the reason. The reading of force, place, kind,
 * modality and polarity is not checked any further: claims have `BELIEVED_CONFIDENCE`, and say in their grounds by which
 * rule they came. A document's `leastConfidence` holds for them where it is given; its default is for the rules alone.
 *
 * @param rule - whose reading it is, for the grounds and the candidates
 * @throws RangeError where a part lies outside the text.
 * @example
 * believe(document, [{ answers: JSON.parse(said).answers }], "model").claims;
 */
export function believe(input: ExtractInput, heard: readonly Heard[], rule: string): Extraction {
  const document = readDocument(input);
  const { index } = document;
  const made = new Made();
  const claims: Claim[] = [];
  const candidates: Candidate[] = [];
  for (const { answers, part } of heard) {
    const shown = { start: index.toUtf16(part?.start ?? 0), end: index.toUtf16(part?.end ?? index.length) };
    for (const answer of answers) {
      const { claim, ...where } = judgeAnswer(document, shown, answer, rule, input.leastConfidence);
      if ("why" in claim) {
        const { by, why } = claim;
        candidates.push({ ...where, outcome: "rejected", rule: by, why, claim: null, signals: [] });
        continue;
      }
      const earlier = made.repeatOf(claim, claims.length);
      if (earlier !== null) {
        const why = `says again what claim ${earlier + 1} says`;
        candidates.push({ ...where, outcome: "rejected", rule: "repeated", why, claim: earlier, signals: [] });
        continue;
      }
      const why = `${claim.kind}, ${claim.modality}: ${claim.series}`;
      candidates.push({ ...where, outcome: "kept", rule, why, claim: claims.length, signals: [] });
      claims.push(claim);
    }
  }
  return { claims, candidates };
}
