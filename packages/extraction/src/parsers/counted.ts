import type { Population } from "@muster/model";
import type { Mention } from "../gazetteer/match.ts";
import { ITS, MORE, STOPS } from "../language/english/clauses.ts";
import { BETWEEN, COUNTED, COUNTED_PHRASES, NOT_A_HEAD, NOT_OURS, WEAK } from "../language/english/nouns.ts";
import type { Reading } from "../text/reading.ts";

/** What a number counts: the noun phrase after it, or the words it leans on. */
export interface Counted {
  readonly rule: string;
  /** The tokens of the phrase; empty (`from` = `to`) where the noun is left out. */
  readonly from: number;
  readonly to: number;
  readonly population: Population;
  /** Names inside the phrase: "US", "NATO". */
  readonly mentions: readonly Mention[];
  /** "more", "additional", "another" in or before the phrase. */
  readonly more: boolean;
  /** "500 of the 2,000 troops": a part of a number said elsewhere. */
  readonly part: boolean;
  /** A noun that counts soldiers only in company of the military. */
  readonly weak: boolean;
  /** Where the noun stands when it stands before the number. */
  readonly nounFrom?: number;
}

export interface NotCounted {
  readonly by: string;
  readonly why: string;
}

export const isCounted = (found: Counted | NotCounted | null): found is Counted => found !== null && "rule" in found;

/** "US-backed fighters" are not the United States'. */
const NOT_BY = new Set("backed trained allied armed funded supported brokered sponsored aligned equipped".split(" "));
const REACH = 12;
/** "other", "new" and "fresh" troops need not be more of them. */
const ADDED = new Set(["more", "additional", "extra", "further", "another"]);
const MILITARY = new Set(
  "military army navy naval armed combat air marine uniformed forces defence defense nato un peacekeeping coalition blue special infantry".split(
    " ",
  ),
);

function headAt(reading: Reading, at: number): { to: number; population: Population; noun: string } | null {
  const { tokens } = reading;
  for (const { population, phrases } of COUNTED_PHRASES) {
    const to = phrases.endFrom(tokens, at);
    if (to !== -1) return { to, population, noun: tokens[to - 1]?.norm ?? "" };
  }
  const noun = tokens[at]?.norm ?? "";
  const population = COUNTED.get(noun);
  return population === undefined ? null : { to: at + 1, population, noun };
}

/** "military", "infantry" and their like go before another noun more often than they stand alone. */
const MODIFIERS = new Set("military airborne infantry special police troop soldier".split(" "));

function standsAlone(reading: Reading, to: number): boolean {
  const next = reading.tokens[to];
  return next === undefined || next.kind === "sign" || STOPS.has(next.norm) || next.norm === "and" || next.breaks > 0;
}

/** Reads the noun phrase that begins at `from`; `end` is the end of the sentence. */
export function countedPhrase(reading: Reading, from: number, end: number, rule: string): Counted | NotCounted | null {
  const { tokens } = reading;
  const mentions: Mention[] = [];
  let more = false;
  let part = false;
  let unknown = 0;
  let military = false;
  let at = from;
  if (tokens[at]?.norm === "of") {
    const next = tokens[at + 1];
    const followed =
      next !== undefined && (ITS.has(next.norm) || ["the", "those", "these", "my", "such"].includes(next.norm));
    const state = reading.mentionAt(at + 1);
    if (!followed && !state) return null;
    part = true;
    at += followed ? 2 : 1;
    while (
      at < end &&
      (tokens[at]?.kind === "number" ||
        ["some", "about", "roughly", "nearly", "remaining"].includes(tokens[at]?.norm ?? ""))
    )
      at++;
  }
  const limit = Math.min(end, from + REACH);
  while (at < limit) {
    const token = tokens[at];
    if (token === undefined) break;
    const mention = reading.mentionAt(at);
    const head = mention && mention.form !== "force" ? null : headAt(reading, at);
    if (head) {
      let { to, population, noun } = head;
      if (MODIFIERS.has(tokens[at]?.norm ?? "") && to === at + 1 && !standsAlone(reading, to)) {
        military = true;
        at = to;
        continue;
      }
      for (let next = headAt(reading, to); next && to < limit && !tokens[to]?.breaks; next = headAt(reading, to)) {
        ({ to, noun } = next);
        if (next.population !== "troops" || population === "troops") population = next.population;
      }
      const after = tokens[to];
      if (
        after !== undefined &&
        (NOT_A_HEAD.has(after.norm) || after.norm === "'s" || (after.norm === "'" && !after.spaced))
      )
        return { by: "not-a-head", why: `the noun only qualifies "${after.norm}"` };
      if (noun === "troop" || noun === "soldier") if (after?.kind === "word" && !STOPS.has(after.norm)) return null;
      const weak =
        WEAK.has(noun) &&
        !military &&
        !mentions.some((m) => m.form !== "name" || m.target.force?.id === "us" || m.target.force !== null);
      const civil =
        population === "troops" &&
        noun === "personnel" &&
        tokens[to - 2]?.norm === "civilian" &&
        tokens[to - 3]?.norm !== "and";
      return { rule, from, to, population: civil ? "civilians" : population, mentions, more, part, weak };
    }
    if (NOT_OURS.has(token.norm)) return { by: "not-ours", why: `"${token.norm}" makes them somebody else` };
    if (mention) {
      const dash = tokens[mention.to]?.norm === "-";
      if (dash && NOT_BY.has(tokens[mention.to + 1]?.norm ?? ""))
        return { by: "proxy", why: `${tokens[mention.to + 1]?.norm} by a state, not its own` };
      mentions.push(mention);
      at = mention.to;
      continue;
    }
    if (NOT_A_HEAD.has(token.norm)) return null;
    if (token.kind === "number") return null;
    if (token.kind === "sign") {
      const tight = token.norm === "-" && !token.spaced;
      const quote = token.norm === '"' || token.norm === "'";
      const list =
        (token.norm === "," || token.norm === "&" || token.norm === "/") &&
        at > from &&
        leadsToNoun(reading, at + 1, limit);
      if (!tight && !quote && !list) return null;
      at++;
      continue;
    }
    if (token.norm === "'s") {
      at++;
      continue;
    }
    if (MORE.has(token.norm)) {
      more ||= ADDED.has(token.norm);
      at++;
      continue;
    }
    if (token.norm === "and" || token.norm === "or") {
      if (at === from || !leadsToNoun(reading, at + 1, limit)) return null;
      at++;
      continue;
    }
    if (BETWEEN.has(token.norm)) {
      military ||= MILITARY.has(token.norm);
      at++;
      continue;
    }
    if (STOPS.has(token.norm)) return null;
    unknown++;
    if (
      unknown > 2 ||
      (token.norm.endsWith("s") && !token.upper && !token.norm.endsWith("ous") && !token.norm.endsWith("ss"))
    )
      return null;
    at++;
  }
  return null;
}

/** Whether the words from `at` on are modifiers that reach a counted noun. */
function leadsToNoun(reading: Reading, at: number, limit: number): boolean {
  for (let steps = 0; at < limit && steps < 5; steps++) {
    if (headAt(reading, at)) return true;
    const mention = reading.mentionAt(at);
    if (mention) {
      at = mention.to;
      continue;
    }
    const token = reading.tokens[at];
    if (token === undefined || token.kind === "number") return false;
    if (!BETWEEN.has(token.norm) && token.norm !== "," && token.norm !== "-") return false;
    at++;
  }
  return false;
}
