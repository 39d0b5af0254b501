import type { Claim } from "@muster/model";

/** What makes two claims of one text the same claim: all that they say, but not where, how sure or who. */
function sameness({ series, kind, modality, polarity, quantity, asOf }: Claim): string {
  const q =
    quantity &&
    `${quantity.low}/${quantity.lowOpen}/${quantity.high}/${quantity.highOpen}/${quantity.point}/${quantity.qualifier}`;
  return `${series} ${kind} ${modality} ${polarity} ${q} ${asOf.date}`;
}

/** The claims a text has made, so that what headlines, standfirsts and boilerplate say again is told as such. */
export class Made {
  readonly #claims = new Map<string, number>();

  /** The claim that was made first, where this one repeats it; else this one is noted as the claim of that number. */
  repeatOf(claim: Claim, number: number): number | null {
    const same = sameness(claim);
    const earlier = this.#claims.get(same);
    if (earlier !== undefined) return earlier;
    this.#claims.set(same, number);
    return null;
  }
}
