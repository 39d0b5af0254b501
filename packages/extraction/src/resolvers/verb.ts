import { CLAUSE_SIGNS, CLAUSE_WORDS, ITS, MORE } from "../language/english/clauses.ts";
import { FALL_NOUNS, HAVE, LEAVE, LOWER, RAISE, RISE_NOUNS, SEND } from "../language/english/verbs.ts";
import type { Reading } from "../text/reading.ts";
import type { Subject } from "./context.ts";

export type VerbClass = "raise" | "lower" | "leave" | "send" | "have";

export interface Verb {
  readonly at: number;
  readonly is: VerbClass;
  readonly word: string;
  /** "to", "by", "from", "of", "with", "at" right before the number; empty for a bare object or subject. */
  readonly link: string;
}

const ALL = new Set(["all", "remaining", "entire", "last", "final"]);
const LINKS = new Set(["to", "by", "from", "of", "with", "at"]);

/** Words that go with the number itself: "its", "an additional", "the remaining". */
export function skipBack(reading: Reading, from: number, least: number): number {
  let at = from - 1;
  while (at >= least) {
    const norm = reading.tokens[at]?.norm ?? "";
    if (
      !MORE.has(norm) &&
      !ITS.has(norm) &&
      !ALL.has(norm) &&
      ![
        "the",
        "a",
        "an",
        "one",
        "these",
        "those",
        "only",
        "just",
        "out",
        "home",
        '"',
        "of",
        "initial",
        "first",
        "total",
      ].includes(norm)
    )
      break;
    if (norm === "of" && !["all", "out"].includes(reading.tokens[at - 1]?.norm ?? "")) break;
    at--;
  }
  return at;
}

const HOME = new Set(["home", "back", "out"]);

function classOf(reading: Reading, at: number): VerbClass | null {
  const token = reading.tokens[at];
  if (token?.kind !== "word" || reading.mentionAt(at)) return null;
  const { norm } = token;
  // "bring home", "bring back": they come away.
  if (
    /^(?:bring|brings|bringing|brought|send|sending|sent|sends|return|returned|returning|fly|flew|flown)$/.test(norm) &&
    HOME.has(reading.tokens[at + 1]?.norm ?? "")
  )
    return "leave";
  if (norm.startsWith("draw") || norm === "drew")
    return reading.tokens[at + 1]?.norm === "down" || reading.tokens[at - 1]?.norm === "to" ? "lower" : null;
  if (norm.startsWith("pull")) return "leave";
  if (norm.startsWith("scal") && reading.tokens[at + 1]?.norm !== "up") return "lower";
  if (
    norm === "force" ||
    norm === "forces" ||
    norm === "number" ||
    norm === "numbers" ||
    norm === "total" ||
    norm === "commitment"
  ) {
    if (norm !== "numbers" && norm !== "number") return null;
    return reading.tokens[at - 1]?.norm === "the" || norm === "number" ? null : "have";
  }
  if (RAISE.has(norm)) return "raise";
  if (LOWER.has(norm)) return "lower";
  if (LEAVE.has(norm)) return "leave";
  if (SEND.has(norm)) return "send";
  return HAVE.has(norm) ? "have" : null;
}

/** The verb, or the noun of change, that governs a number from its left; null at the clause's start. */
export function verbLeft({ reading, hedged, sentence, counted }: Subject): Verb | null {
  const { tokens } = reading;
  const start = skipBack(reading, hedged.from, sentence.from);
  const linkWord = tokens[start]?.norm ?? "";
  const link = LINKS.has(linkWord) ? linkWord : "";
  let nearest: Verb | null = null;
  const home = ["home", "back"].includes(tokens[counted.to]?.norm ?? "");
  // "a battalion—about 1,000 troops—to Mali": words between dashes belong to the clause around them.
  const apart = tokens[counted.to]?.norm === "—" || tokens[counted.to]?.norm === "–";
  for (let at = start, steps = 0; at >= sentence.from && steps < 24; at--, steps++) {
    const norm = tokens[at]?.norm ?? "";
    if (CLAUSE_SIGNS.has(norm) && norm !== ")" && norm !== "(" && !(apart && (norm === "—" || norm === "–")))
      return nearest;

    if (CLAUSE_WORDS.has(norm) && norm !== "as") return nearest;
    if (norm === "that" && tokens[at - 1]?.kind === "word") {
      // "said that 500 troops": the number begins the clause; "a force that has 500" was met on the way.
      return null;
    }
    if (link === "of" || link === "by" || link === "in" || apart) {
      if (at === start - 1 || steps <= (apart ? 9 : 4)) {
        if (RISE_NOUNS.has(norm) && tokens[at + 1]?.norm !== "to")
          return { at, is: "raise", word: norm, link: link === "of" || apart ? "by" : link };
        if (FALL_NOUNS.has(norm))
          return {
            at,
            is:
              norm.startsWith("withdrawal") || norm.startsWith("pull") || norm === "removal" || norm === "departure"
                ? "leave"
                : "lower",
            word: norm,
            link: link === "of" || apart ? "by" : link,
          };
      }
    }
    const moves = link === "to" || link === "from";
    const noun =
      moves && tokens[at + 1]?.norm !== "to"
        ? RISE_NOUNS.has(norm)
          ? "raise"
          : FALL_NOUNS.has(norm)
            ? "lower"
            : null
        : null;
    const is = noun ?? classOf(reading, at);
    if (!is) continue;
    if (home && /^(?:bring|send|fly|brought|sent|flew|take|took|get)/.test(norm))
      return { at, is: "leave", word: norm, link };
    const verb: Verb = { at, is, word: norm, link };
    // "will reduce the troops it has deployed from 2,000 to 1,000": "to" answers the growth, not the nearest verb.
    if (!moves || is === "raise" || is === "lower") return verb;
    nearest ??= verb;
  }
  return nearest;
}

const AUXILIARIES = new Set(
  "will would could may might shall should can have has had are is were was be being been to must did do does also already still now currently since all soon later then 'd 'll not eventually recently gradually all expected due set scheduled going about planned slated".split(
    " ",
  ),
);

/** The verb whose subject is the number's phrase: "2,500 troops (in Iraq) will leave". */
export function verbRight(subject: Subject, from: number, governed: boolean): Verb | null {
  const { reading, right } = subject;
  const { tokens } = reading;
  let aux = false;
  for (let at = from, steps = 0; at < right && steps < 16; at++, steps++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const { norm } = token;
    // "Germany, which has 1,100 soldiers there, wants to leave": the comma closes the number's clause.
    if (norm === "," && governed) return null;
    if (norm === "," || norm === '"') continue;
    if (CLAUSE_SIGNS.has(norm) && norm !== "(" && norm !== ")") return null;
    if (CLAUSE_WORDS.has(norm) && norm !== "who" && norm !== "which") return null;
    if (norm === "and") return null;
    if (norm === "that") continue;
    const mention = reading.mentionAt(at);
    if (mention) {
      at = mention.to - 1;
      continue;
    }
    const is = classOf(reading, at);
    // "are left" stay, "have left" are gone.
    if (norm === "left" && ["are", "were", "is", "was", "be"].includes(tokens[at - 1]?.norm ?? ""))
      return { at, is: "have", word: norm, link: "" };
    if (/^(?:come|comes|coming|came|go|going|head|heading)$/.test(norm) && HOME.has(tokens[at + 1]?.norm ?? ""))
      return { at, is: "leave", word: norm, link: "" };
    const left =
      norm === "left" ||
      norm === "leave" ||
      norm === "leaves" ||
      norm === "leaving" ||
      norm === "return" ||
      norm === "returned" ||
      norm === "returning";
    if (left && (aux || steps <= 6)) return { at, is: "leave", word: norm, link: "" };
    if (is && !AUXILIARIES.has(norm)) return { at, is, word: norm, link: "" };
    if (AUXILIARIES.has(norm)) aux = true;
  }
  return null;
}
