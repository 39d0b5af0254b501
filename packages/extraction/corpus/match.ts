import type { Claim, PartialDate, Quantity } from "@muster/model";
import { parsePartialDate } from "@muster/model";
import { type Candidate, extract } from "../src/extract/index.ts";
import { type Annotated, readAnnotation, type Text } from "./schema.ts";

/** One annotation beside the claim that says the same, if one does. */
export interface Pair {
  readonly wanted: Annotated;
  readonly is: string;
  readonly claim: Claim | null;
}

export interface Outcome {
  readonly text: Text;
  readonly pairs: readonly Pair[];
  /** Claims that no annotation asks for. */
  readonly wrong: readonly Claim[];
  readonly candidates: readonly Candidate[];
}

/** Whether two places are the same, or one lies in the other. */
export function samePlace(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

function sameQuantity(wanted: Annotated["quantity"], found: Quantity | null): boolean {
  if (wanted === null || found === null) return wanted === found;
  const low = found.point ?? found.low ?? found.high;
  const high = found.point ?? found.high ?? found.low;
  return wanted.qualifier === found.qualifier && wanted.low === low && wanted.high === high;
}

/** Whether a claim says what an annotation says of force, place, quantity and kind; its modality and date are scored apart. */
export const says = (claim: Claim, wanted: Annotated): boolean =>
  claim.force.id === wanted.force &&
  samePlace(claim.place.id, wanted.place) &&
  claim.kind === wanted.kind &&
  sameQuantity(wanted.quantity, claim.quantity);

const publishedAt = (published: string): PartialDate => parsePartialDate(published);

/** Reads a text with the extractor and holds what it yields against the annotations. */
export function readText(text: Text): Outcome {
  const statement = { title: text.title, published: null, modified: null, url: null, language: text.language };
  const { claims, candidates } = extract({ text: text.text, statement, publishedAt: publishedAt(text.published) });
  return {
    text,
    ...match(
      claims,
      text.claims.map(({ is }) => is),
    ),
    candidates,
  };
}

/** Pairs every annotation with a claim of its own, one with the finer agreement first; what says a paired one again counts for nothing. */
export function match(
  claims: readonly Claim[],
  annotations: readonly string[],
): { pairs: readonly Pair[]; wrong: readonly Claim[] } {
  const left = [...claims];
  const pairs = annotations.map((is): Pair => {
    const wanted = readAnnotation(is);
    const fit = left.filter((claim) => says(claim, wanted));
    const claim =
      fit.find((one) => one.modality === wanted.modality && one.place.id === wanted.place) ?? fit[0] ?? null;
    if (claim !== null) left.splice(left.indexOf(claim), 1);
    return { wanted, is, claim };
  });
  const again = (claim: Claim): boolean =>
    pairs.some(
      ({ claim: one }) =>
        one !== null &&
        one.force.id === claim.force.id &&
        one.place.id === claim.place.id &&
        one.kind === claim.kind &&
        sameNumber(one, claim),
    );
  return { pairs, wrong: left.filter((claim) => !again(claim)) };
}

const valueOf = ({ quantity }: Claim): number | null => quantity && (quantity.point ?? quantity.low ?? quantity.high);
const sameNumber = (one: Claim, other: Claim): boolean => valueOf(one) === valueOf(other);
