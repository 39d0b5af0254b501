import type { Claim } from "@muster/model";

/** What makes two claims of one text the same claim: all that they say, but not where, how sure or who. */
function sameness({ series, kind, modality, polarity, quantity, asOf }: Claim): string {
  const q = quantity && [
    quantity.low,
    quantity.lowOpen,
    quantity.high,
    quantity.highOpen,
    quantity.point,
    quantity.qualifier,
  ];
  return JSON.stringify([series, kind, modality, polarity, q, asOf]);
}

/** The claim that was made first, where a later one repeats it; headlines, standfirsts and boilerplate do. */
export function repeats(claim: Claim, made: ReadonlyMap<string, number>): number | null {
  return made.get(sameness(claim)) ?? null;
}

export const remember = (claim: Claim, at: number, made: Map<string, number>): void => {
  made.set(sameness(claim), at);
};
