import { type Claim, type Component, indexCodePoints } from "@muster/model";
import { extract } from "../extract/index.ts";

/** What stands around a text: the headline over it, and the day of its publication. */
export interface Around {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
}

/** What became of a number: the rule that decided, why, and the claims it made, one for each place. */
export interface Fate {
  readonly outcome: "kept" | "rejected";
  readonly rule: string;
  readonly why: string;
  readonly claims: readonly Claim[];
}

/**
 * Reads a text in which « and » stand around one number with what it counts, and tells what became of it. No reading is
 * too unlikely: how likely one is, is fitted to the corpus, and not what a rule says.
 */
export function readMarked(marked: string, { title, published = "2021-02-18" }: Around = {}): Fate {
  const [before = "", words, after, ...more] = marked.split(/[«»]/);
  if (words === undefined || after === undefined || more.length > 0)
    throw new Error(`No number, or more than one, stands between « and »: ${marked}`);
  const start = indexCodePoints(before).toCodePoint(before.length);
  const { claims, candidates } = extract({
    text: before + words + after,
    statement: { title: title ?? null, published: null, modified: null, url: null, language: "en" },
    publishedAt: published,
    leastConfidence: 0,
  });
  const found = candidates.filter((candidate) => candidate.start === start && candidate.words === words);
  const [first] = found;
  if (first === undefined) {
    const seen = candidates.map((candidate) => `"${candidate.words}"`).join(", ");
    throw new Error(`"${words}" is not what was looked at, but ${seen || "nothing"}: ${marked}`);
  }
  const made = found.flatMap(({ claim }) => claims.filter((_, index) => index === claim));
  return { outcome: first.outcome, rule: first.rule, why: first.why, claims: first.outcome === "kept" ? made : [] };
}

function valueOf(claim: Claim, component: Component): string {
  const value = claim[component];
  if (value === null) return "none";
  if (typeof value === "string") return value;
  if ("id" in value) return value.id;
  if ("date" in value) return value.date;
  if ("words" in value) return value.words;
  const { anonymous, ...parts } = value;
  const told = Object.entries(parts).flatMap(([part, name]) => (name === null ? [] : [`${part} ${name}`]));
  return (anonymous ? [...told, "anonymous"] : told).join(", ");
}

/** A component of what a marked number says, and how it was come by: "us, stated: phrase", or "rejected: mixed-forces". */
export function readComponent(marked: string, component: Component, around?: Around): string {
  const { rule, claims } = readMarked(marked, around);
  const [first] = claims;
  if (first === undefined) return `rejected: ${rule}`;
  const values = new Set(claims.map((claim) => valueOf(claim, component)));
  const ground = first.grounds[component];
  return `${[...values].join(" and ")}, ${ground ? `${ground.by}: ${ground.rule}` : "without a ground"}`;
}

/** The two sentences that "{one|another}" in a text stands for. */
export function bothOf(text: string): readonly [string, string] {
  const choose = (index: number): string =>
    text.replace(/\{([^|}]*)\|([^|}]*)\}/g, (_, ...parts: string[]) => parts[index] ?? "");
  return [choose(0), choose(1)];
}

/** A text with a marked number, what `readComponent` says of it, and the headline over it. */
export type ComponentCase = readonly [text: string, says: string, title?: string];

/** Cases by the name of the rule that they are there for: every rule has one at least. */
export type CasesOf<Case> = Readonly<Record<string, readonly [Case, ...Case[]]>>;

/** The cases one after the other, each with its rule's name before it. */
export const casesIn = <Case extends readonly unknown[]>(cases: CasesOf<Case>): [rule: string, ...Case][] =>
  Object.entries(cases).flatMap(([rule, all]) => all.map((one): [string, ...Case] => [rule, ...one]));

/** The rules of a list that have no cases, and the cases whose rule is in no list. */
export function strangers(
  rules: readonly { readonly name: string }[],
  cases: Readonly<Record<string, unknown>>,
): string[] {
  const names = new Set(rules.map(({ name }) => name));
  return [...names].filter((name) => !(name in cases)).concat(Object.keys(cases).filter((name) => !names.has(name)));
}
