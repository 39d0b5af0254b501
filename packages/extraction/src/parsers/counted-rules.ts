import { CLAUSE_SIGNS, MORE, PLACE_PREPOSITIONS, STOPS } from "../language/english/clauses.ts";
import { BODIES, COUNTED, NOT_BODIES, SIZES } from "../language/english/nouns.ts";
import { words } from "../language/phrases.ts";
import { LOWER, RAISE } from "../language/english/verbs.ts";
import { placeAfter, placeRight } from "../resolvers/places.ts";
import type { Reading } from "../text/reading.ts";
import { type Counted, countedPhrase, type NotCounted } from "./counted.ts";
import type { Hedged } from "./hedge.ts";

/** What a rule may look at: the number, its sentence, and what stands before it in that sentence already read. */
export interface CountedInput {
  readonly reading: Reading;
  readonly hedged: Hedged;
  readonly from: number;
  readonly end: number;
  /** The last thing counted before in this sentence, on which an elided noun leans. */
  readonly before: Counted | null;
  /** The number after it in this sentence. */
  readonly next: Hedged | null;
}

export type CountedRule = (input: CountedInput) => Counted | NotCounted | null;

const bare = (rule: string, at: number, more = false): Counted => ({
  rule,
  from: at,
  to: at,
  population: "troops",
  mentions: [],
  more,
  part: false,
  weak: false,
});

/** "2,500 US troops", "600 of its 2,000 soldiers". */
export const direct: CountedRule = ({ reading, hedged, end }) => countedPhrase(reading, hedged.to, end, "direct");

/** "a 300-strong contingent", "the force, 300 strong"; "the 30-strong alliance" counts members. */
export const strong: CountedRule = ({ reading, hedged, end }) => {
  const { tokens } = reading;
  let at = hedged.to;
  if (tokens[at]?.norm === "-") at++;
  if (tokens[at]?.norm !== "strong") return null;
  for (let next = at + 1; next < Math.min(end, at + 6); next++) {
    const norm = tokens[next]?.norm ?? "";
    if (NOT_BODIES.has(norm)) return { by: "members", why: `counts the members of a ${norm}` };
    if (BODIES.has(norm))
      return { ...bare("strong", hedged.to), to: next + 1, mentions: reading.mentionsIn(hedged.to, next) };

    if (tokens[next]?.kind === "sign" && norm !== "-") break;
  }
  return { ...bare("strong", hedged.to), to: at + 1 };
};

const HEADS = new Set("member man person soldier troop personnel".split(" "));

/** "a 40-member team", "a 3,000-troop deployment". */
export const member: CountedRule = ({ reading, hedged, end }) => {
  const { tokens } = reading;
  const dash = tokens[hedged.to]?.norm === "-";
  const head = tokens[hedged.to + 1]?.norm ?? "";
  if (!dash || !HEADS.has(head)) return null;
  for (let next = hedged.to + 2; next < Math.min(end, hedged.to + 7); next++) {
    const norm = tokens[next]?.norm ?? "";
    if (NOT_BODIES.has(norm)) return { by: "members", why: `counts the members of a ${norm}` };
    if (BODIES.has(norm)) {
      if (
        (head === "member" || head === "person" || head === "man") &&
        (norm === "team" || norm === "group" || norm === "staff")
      )
        return null;
      return { ...bare("member", hedged.to), to: next + 1, mentions: reading.mentionsIn(hedged.to, next) };
    }
    if (tokens[next]?.kind === "sign" && norm !== "-") break;
  }
  return null;
};

const ends = (reading: Reading, at: number, end: number): boolean => {
  const token = reading.tokens[at];
  if (token === undefined || at >= end || token.breaks === 2) return true;
  if (token.kind === "sign")
    return token.norm !== "-" && token.norm !== "$" && token.norm !== "%" && token.norm !== "/";
  return (
    STOPS.has(token.norm) ||
    token.norm === "and" ||
    token.norm === "or" ||
    token.norm === "last" ||
    token.norm === "each" ||
    token.norm === "apiece" ||
    token.norm === "next" ||
    token.norm === "this" ||
    token.norm === "soon" ||
    token.norm === "a"
  );
};

/** "a battalion of about 800", "a contingent numbering 350". */
export const bodyOf: CountedRule = ({ reading, hedged, from, end }) => {
  const { tokens } = reading;
  if (!ends(reading, hedged.to, end)) return null;
  const link = tokens[hedged.from - 1]?.norm ?? "";
  const body = hedged.from - (link === "up" && tokens[hedged.from - 2]?.norm === "made" ? 3 : 2);
  if (!["of", "numbering", "totalling", "totaling", "comprising"].includes(link) || body < from) return null;
  const noun = tokens[body]?.norm ?? "";
  return BODIES.has(noun) &&
    noun !== "army" &&
    noun !== "operation" &&
    noun !== "team" &&
    noun !== "group" &&
    noun !== "staff" &&
    noun !== "column"
    ? bare("body-of", hedged.to)
    : null;
};

const LINKS = words(
  "to at is was are were from reached exceeded totaled totalled numbered numbers number stood stands be reach exceed above below beyond total surpassed hit",
);
const COUNTS = words("number numbers numbered total totaled totalled");
const BODY_NOUNS = words("presence mission contingent deployment footprint force garrison");
const CAPS = words("put puts putting pegged pegs estimates cap caps capped capping limit limits limited ceiling");
const FOREIGN = words("foreign international combined western multinational allied");
const WINDOW = 28;

/** Whether the size of something is spoken of: a verb of growth or a ceiling, up to a few words before the noun. */
function sized(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const norm = reading.tokens[at]?.norm ?? "";
    if (RAISE.has(norm) || LOWER.has(norm) || CAPS.has(norm)) return true;
    if (
      (norm === "number" || norm === "numbers" || norm === "total" || norm === "count") &&
      reading.tokens[at + 1]?.norm === "of"
    )
      return true;
  }
  return false;
}

/** "cut its troops in Iraq from 5,200 to 3,000", "troop levels stand at 900", "the number of soldiers rose to 500". */
export const size: CountedRule = ({ reading, hedged, from, end, before }) => {
  const { tokens } = reading;
  if (!ends(reading, hedged.to, end)) return null;
  const link = tokens[hedged.from - 1]?.norm ?? "";
  const total = link === "of" && SIZES.has(tokens[hedged.from - 2]?.norm ?? "");
  if (!LINKS.has(link) && !total) return null;
  const compared = link === "from" && ["down", "up"].includes(tokens[hedged.from - 2]?.norm ?? "");
  if ((total || compared) && before !== null) return { ...bare("size", hedged.to), population: before.population };
  for (let at = hedged.from - 1; at >= Math.max(from, hedged.from - WINDOW); at--) {
    const norm = tokens[at]?.norm ?? "";
    if (CLAUSE_SIGNS.has(norm) && norm !== "(" && norm !== ")") return null;
    if (reading.mentionAt(at)) continue;
    if (norm === "of" && COUNTS.has(tokens[at - 1]?.norm ?? "")) return null;
    const counted = COUNTED.has(norm) && norm !== "observers" && norm !== "engineers" && norm !== "military";
    const body = BODY_NOUNS.has(norm);
    if (!counted && !body) continue;
    // "troops arrived at 6,000 feet", "troops from 14 nations": the noun must be what is measured.
    const measured =
      sized(reading, Math.max(from, at - 10), hedged.from) ||
      (counted && (SIZES.has(tokens[at + 1]?.norm ?? "") || COUNTS.has(link)));
    if (measured && FOREIGN.has(tokens[at - 1]?.norm ?? ""))
      return { by: "mixed-forces", why: "soldiers of several states" };
    if (measured) return { ...bare(counted ? "size" : "size-of-body", hedged.to), nounFrom: at };
    if (counted) return null;
  }
  return null;
};

/** "is 2,000, not 503": the number that is denied counts what the one before it counts. */
export const denied: CountedRule = ({ reading, hedged, end, before }) =>
  before !== null && reading.tokens[hedged.from - 1]?.norm === "not" && ends(reading, hedged.to, end)
    ? { ...bare("denied", hedged.to), population: before.population, mentions: before.mentions }
    : null;

/** "is pulling out 1,700 soldiers, leaving 8,600": those who stay. */
export const remaining: CountedRule = ({ reading, hedged, end, before }) => {
  const word = reading.tokens[hedged.from - 1]?.norm ?? "";
  if (before === null || !["leaving", "leave", "leaves"].includes(word) || !ends(reading, hedged.to, end)) return null;
  return { ...bare("remaining", hedged.to), population: before.population, mentions: before.mentions };
};

/** "from 500 to 4,000 personnel": both numbers count the noun after the second. */
export const fromTo: CountedRule = ({ reading, hedged, end, next }) => {
  const { tokens } = reading;
  if (tokens[hedged.from - 1]?.norm !== "from" || next === null) return null;
  if (tokens[hedged.to]?.norm !== "to" || next.from - hedged.to > 2) return null;
  const noun = countedPhrase(reading, next.to, end, "from-to");
  return noun !== null && "rule" in noun ? noun : null;
};

/** "Britain (19,000 soldiers), France (7,000)": the number in brackets counts what the list counts. */
export const bracketed: CountedRule = ({ reading, hedged, before }) => {
  const { tokens } = reading;
  if (before === null || tokens[hedged.from - 1]?.norm !== "(" || tokens[hedged.to]?.norm !== ")") return null;
  const owner = reading.mentionAt(hedged.from - 2);
  const lead = tokens[(owner?.from ?? 0) - 1]?.norm ?? "";
  if (!owner?.target.force || owner.form !== "name" || PLACE_PREPOSITIONS.has(lead)) return null;
  return { ...bare("bracketed", hedged.to), population: before.population, mentions: [owner] };
};

const JOINTS = new Set(
  "and , ; with plus another additional other extra further - • while of including them including: —".split(" "),
);

/** "with another 900 in Syria", "800 from Italy and 350 from Spain": the noun stands with the number before. */
export const elided: CountedRule = ({ reading, hedged, end, before }) => {
  if (before === null) return null;
  const { tokens } = reading;
  let back = hedged.from - 1;
  let more = false;
  while (MORE.has(tokens[back]?.norm ?? "") || tokens[back]?.norm === "an" || tokens[back]?.norm === "one") {
    more ||= MORE.has(tokens[back]?.norm ?? "");
    back--;
  }
  if (!more && !JOINTS.has(tokens[back]?.norm ?? "")) return null;
  let at = hedged.to;
  if (tokens[at]?.norm === "of" && ["them", "those", "whom"].includes(tokens[at + 1]?.norm ?? "")) at += 2;
  if (["located", "based", "stationed", "deployed", "serving"].includes(tokens[at]?.norm ?? "")) at++;
  if (MORE.has(tokens[at]?.norm ?? "") || tokens[at]?.norm === "others") {
    more = true;
    at++;
  }
  const preposition = tokens[at]?.norm ?? "";
  const there = placeRight(reading, at, Math.min(end, at + 8))[0] ?? null;
  const named =
    preposition === "from"
      ? (reading.mentionAt(at + 1) ?? reading.mentionAt(at + 2))
      : there === null
        ? null
        : reading.mentionAt(there.from);

  if (at >= end || !(PLACE_PREPOSITIONS.has(preposition) || preposition === "from") || !named) return null;
  if (preposition === "from" ? named.target.force === null : named.target.place === null) return null;
  return {
    ...bare("elided", hedged.to, more),
    to: named.to,
    population: before.population,
    mentions: preposition === "from" ? [named] : before.mentions,
  };
};

const HOLDS = words("has have had keeps maintains stations with");

/** "troop numbers: the US has 35,000 in Germany": the noun stands somewhere before in the sentence. */
export const has: CountedRule = ({ reading, hedged, from, end }) => {
  const { tokens } = reading;
  if (!HOLDS.has(tokens[hedged.from - 1]?.norm ?? "")) return null;
  const there = placeAfter(reading, hedged.to, end);
  if (there === null || there.from - hedged.to > 3) return null;
  for (let at = hedged.from - 1; at >= from; at--) {
    const norm = tokens[at]?.norm ?? "";
    if (COUNTED.has(norm)) return { ...bare("has", hedged.to), to: there.to };
  }
  return null;
};

/** "on top of the 3,800 already there". */
export const already: CountedRule = ({ reading: { tokens }, hedged, before }) => {
  const word = tokens[hedged.to]?.norm ?? "";
  const there =
    (word === "already" &&
      ["there", "in", "on", "deployed", "stationed", "based"].includes(tokens[hedged.to + 1]?.norm ?? "")) ||
    (word === "there" && tokens[hedged.to + 1]?.norm === "already");
  if (before === null || !there) return null;
  return { ...bare("already", hedged.to), to: hedged.to + 2, population: before.population, mentions: before.mentions };
};

/** "Of the 2,400 soldiers in Mali, about 400 will move to Niger". */
export const ofThose: CountedRule = ({ reading: { tokens }, hedged, from, before }) => {
  const opens = tokens[from]?.norm === "of" && ["the", "its", "these", "those"].includes(tokens[from + 1]?.norm ?? "");
  const verb = tokens[hedged.to]?.norm ?? "";
  if (before === null || !opens || tokens[hedged.from - 1]?.norm !== ",") return null;
  return ["will", "would", "are", "were", "have", "could"].includes(verb)
    ? { ...bare("of-those", hedged.to), population: before.population, mentions: before.mentions }
    : null;
};

/** "of whom 300 are in the country": those who are there, of a number that may be there. */
export const ofWhom: CountedRule = ({ reading: { tokens }, hedged, before }) => {
  if (before === null) return null;
  const whom = tokens[hedged.from - 1]?.norm === "whom" || tokens[hedged.from - 1]?.norm === "which";
  if (!whom || tokens[hedged.from - 2]?.norm !== "of") return null;
  const verb = tokens[hedged.to]?.norm ?? "";
  if (verb !== "are" && verb !== "were") return null;
  let at = hedged.to + 1;
  while (
    ["currently", "now", "actually", "already", "based", "stationed", "deployed", "present"].includes(
      tokens[at]?.norm ?? "",
    )
  )
    at++;
  if (!PLACE_PREPOSITIONS.has(tokens[at]?.norm ?? "") && tokens[at]?.norm !== "there")
    return { by: "part", why: "a part of a number said before" };
  return { ...bare("of-whom", hedged.to), population: before.population, mentions: before.mentions };
};

/** In order: the first that answers decides. */
export const COUNTED_RULES: readonly { readonly name: string; readonly rule: CountedRule }[] = [
  { name: "strong", rule: strong },
  { name: "member", rule: member },
  { name: "from-to", rule: fromTo },
  { name: "direct", rule: direct },
  { name: "of-whom", rule: ofWhom },
  { name: "has", rule: has },
  { name: "bracketed", rule: bracketed },
  { name: "already", rule: already },
  { name: "of-those", rule: ofThose },
  { name: "elided", rule: elided },
  { name: "body-of", rule: bodyOf },
  { name: "size", rule: size },
  { name: "denied", rule: denied },
  { name: "remaining", rule: remaining },
];
