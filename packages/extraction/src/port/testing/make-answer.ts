import type { ExtractInput } from "../../extract/types.ts";
import type { Answer } from "../answer.ts";

/** A text of our own in the manner of the wire. */
export const text = `Some 2,500 US troops remain in Iraq, the Pentagon said on Monday, with another 900 in Syria.

Denmark has nearly 1,000 soldiers in Iraq. Germany has 1,000 soldiers in Mali, and several hundred in Niger.
The mission costs $40 million. Up to 500 troops may go to Mali by 2022. KFOR has 3,770 troops. The EU has more than
1,100 personnel in Bosnia.

Officials declined to say how many US troops are in Niger. No British troops remain in Afghanistan. 🪖\u{E0100} 1,000 soldiers!`;

export const document: ExtractInput = {
  text,
  statement: { title: null, published: null, modified: null, url: null, language: "en" },
  publishedAt: "2021-02-18T10:00:00.000Z",
};

/** What is right to say of the first figure. */
export const right: Answer = {
  force: "us",
  place: "iq",
  mission: null,
  population: "troops",
  kind: "level",
  modality: "reported",
  polarity: "asserted",
  quantity: { words: "Some 2,500", qualifier: "about", low: null, high: null, point: 2500 },
  asOf: null,
  attribution: { speaker: null, office: null, organisation: "the Pentagon", anonymous: false },
  quote: "Some 2,500 US troops",
  occurrence: null,
};

/** Another answer, on other words, by nobody in particular. */
export const answer = (overrides: Partial<Answer>): Answer => ({ ...right, attribution: null, ...overrides });

/** A number that an answer gives; what is not named is null. */
export const number = (
  words: string,
  qualifier: NonNullable<Answer["quantity"]>["qualifier"],
  bounds: Partial<Pick<NonNullable<Answer["quantity"]>, "low" | "high" | "point">>,
): Answer["quantity"] => ({ words, qualifier, low: null, high: null, point: null, ...bounds });

// Right answers on the other figures of the text.
export const danes = answer({
  force: "dk",
  quote: "nearly 1,000 soldiers",
  quantity: number("nearly 1,000", "nearly", { high: 1000 }),
});
export const germans = answer({
  force: "de",
  place: "ml",
  quote: "has 1,000 soldiers",
  quantity: number("1,000", "exact", { point: 1000 }),
});
export const several = answer({
  force: "de",
  place: "ne",
  quote: "several hundred",
  quantity: number("several hundred", "bucket", {}),
});
export const upTo = answer({
  place: "ml",
  modality: "proposed",
  asOf: "2022",
  quote: "Up to 500 troops",
  quantity: number("Up to 500", "up to", { high: 500 }),
});
export const kfor = answer({
  force: "nato",
  place: "xk",
  mission: "kfor",
  quote: "3,770 troops",
  quantity: number("3,770", "exact", { point: 3770 }),
});
export const withheld = answer({
  place: "ne",
  kind: "withheld",
  quote: "declined to say how many US troops",
  quantity: null,
});
export const nobody = answer({
  force: "gb",
  place: "af",
  quote: "No British troops",
  quantity: number("No", "exact", { point: 0 }),
});
export const europeans = answer({
  force: "eu",
  place: "ba",
  population: "personnel",
  quote: "more than\n1,100 personnel",
  quantity: number("more than\n1,100", "more than", { low: 1100 }),
});
