import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import { SPACED } from "../text/tokens.ts";
import type { Sentence } from "../reading/sentences.ts";
import type { VerbGroup } from "./verb-groups.ts";

/**
 * Where a number with its noun stands in its clause: the verb that it is the object of or hangs on by a preposition, the
 * verb that it is the subject of, and the participle or relative clause that describes it.
 */
export interface Frame {
  /** Where the phrase begins, determiners and "another" before it included. */
  readonly from: number;
  readonly to: number;
  /** The preposition right before the phrase ("to", "from", "by", "of"), or -1. */
  readonly preposition: number;
  /** The verb left of it in its clause. */
  readonly left: VerbGroup | null;
  /** A noun of change, size or body left of it that it hangs on ("a reduction of 500", "the number ... to 500"), or -1. */
  readonly noun: number;
  /** The verb right of it whose subject it is. */
  readonly right: VerbGroup | null;
  /** A verb that describes it: "stationed in", "who will leave", "to train". */
  readonly described: VerbGroup | null;
  /** Where its clause begins and ends, as far as signs and subordinating words tell. */
  readonly clauseFrom: number;
  readonly clauseTo: number;
}

const ASIDE_LENGTH = 30;

const endsAt = (groups: readonly VerbGroup[], at: number): VerbGroup | null =>
  groups.find((group) => group.from <= at && at < group.to) ?? null;

/** What ends a clause: brackets, colons, bullets, and dashes that are no hyphens. */
const isHard = (reading: Reading, at: number): boolean =>
  reading.is(at, W.clauseSign) && !(reading.is(at, W.hyphen) && !reading.tokens.has(at, SPACED));

/** Words that belong to the phrase before the number: "the", "its", "another", "an additional", "all of the". */
export function phraseStart(reading: Reading, from: number, least: number): number {
  let at = from;
  while (
    at > least &&
    (reading.is(at - 1, W.determiner) ||
      reading.is(at - 1, W.possessive) ||
      (reading.is(at - 1, W.more) && !(reading.is(at - 1, W.adds) && !reading.is(at - 2, W.determiner))) ||
      reading.is(at - 1, W.another) ||
      reading.is(at - 1, W.remaining) ||
      reading.is(at - 1, W.total) ||
      reading.is(at - 1, W.leadingAdjective)) &&
    !reading.is(at - 1, W.pronounSubject)
  ) {
    at--;
    if (reading.is(at, W.possessive)) {
      const owner = reading.mentionAt(at - 1);
      at = owner ? owner.from : Math.max(least, at - 1);
    }
  }
  return at;
}

/** The dash or bracket that opens what the one at `at` closes, or -1: "sent — by any standard — a force of 500". */
export function openingOf(reading: Reading, at: number, least: number): number {
  const dash = reading.is(at, W.dash);
  if (!dash && !reading.is(at, W.closeBracket)) return -1;
  for (let back = at - 1; back >= Math.max(least, at - ASIDE_LENGTH); back--) {
    if (
      dash
        ? reading.is(back, W.dash) && (!reading.is(back, W.hyphen) || reading.tokens.has(back, SPACED))
        : reading.is(back, W.openBracket)
    )
      return back;
    if (reading.is(back, W.semicolon) || reading.is(back, W.colon)) return -1;
  }
  return -1;
}

/** Skips backwards over a relative clause set apart by commas: "the force, which arrived in May, of 500". */
function clauseBounds(reading: Reading, sentence: Sentence, from: number, to: number): [number, number] {
  let start = from;
  while (start > sentence.from) {
    if (isHard(reading, start - 1)) {
      const opening = openingOf(reading, start - 1, sentence.from);
      if (opening === -1) break;
      start = opening;
    } else start--;
  }
  let end = to;
  while (end < sentence.to && !isHard(reading, end)) end++;
  return [start, end];
}

export function readFrame(
  reading: Reading,
  sentence: Sentence,
  groups: readonly VerbGroup[],
  hedgedFrom: number,
  hedgedTo: number,
  countedTo: number,
): Frame {
  const from = phraseStart(reading, hedgedFrom, sentence.from);
  const to = Math.max(hedgedTo, countedTo);
  const [clauseFrom, clauseTo] = clauseBounds(reading, sentence, from, to);
  const preposition =
    from > sentence.from && (reading.is(from - 1, W.preposition) || reading.is(from - 1, W.than)) ? from - 1 : -1;
  const found = lookLeft(reading, groups, clauseFrom, preposition === -1 ? from : preposition, preposition);
  const { noun } = found;
  // "when the minister demanded departure, 11,676 soldiers were deployed": the number begins a clause of its own.
  const begins = preposition === -1 && reading.is(from - 1, W.comma) && subjectOf(reading, groups, to, clauseTo);
  const left = begins ? null : found.left;
  const { right, described } = lookRight(reading, groups, to, clauseTo, left, from, preposition);
  return { from, to, preposition, left, noun, right, described, clauseFrom, clauseTo };
}

const SUBJECT_REACH = 5;

/** Whether a finite verb follows closely, with nothing set apart between. */
function subjectOf(reading: Reading, groups: readonly VerbGroup[], to: number, clauseTo: number): boolean {
  for (let at = to; at < Math.min(clauseTo, to + SUBJECT_REACH); at++) {
    const group = groups.find((one) => one.from === at);
    if (group) return group.form === "finite" && !reading.is(group.head, W.say);
    if (reading.is(at, W.comma) || reading.is(at, W.relative) || reading.is(at, W.subordinator)) return false;
  }
  return false;
}

const ADJACENT = 2;
const ASIDE = 12;

/** The comma that opens an aside before the verb at `from`, or -1. */
function asideStart(reading: Reading, from: number, least: number): number {
  for (let at = from - 1; at >= Math.max(least, from - ASIDE); at--) if (reading.is(at, W.comma)) return at;
  return -1;
}

function lookLeft(
  reading: Reading,
  groups: readonly VerbGroup[],
  clauseFrom: number,
  end: number,
  preposition: number,
): { left: VerbGroup | null; noun: number } {
  let noun = -1;
  let commas = 0;
  for (let at = end - 1; at >= clauseFrom; at--) {
    const opening = isHard(reading, at) ? openingOf(reading, at, clauseFrom) : -1;
    if (opening !== -1) {
      at = opening;
      continue;
    }
    const group = endsAt(groups, at);
    if (group) {
      if (
        reading.is(group.head, W.say) &&
        group.form === "finite" &&
        !reading.is(group.head, W.hold) &&
        !reading.is(group.head, W.send)
      ) {
        // "will shrink, the minister said on Monday, to 2,500": what is set apart by commas is passed over.
        const aside = commas > 0 ? asideStart(reading, group.from, clauseFrom) : -1;
        if (aside !== -1) {
          at = aside;
          continue;
        }
        // "said 500 troops will": what is said is a clause of its own, unless the number itself is said.
        if (!reading.is(group.head, W.saysObject) || group.to < end - ADJACENT) return { left: null, noun };
      }
      // "500 soldiers, based in Mali, ...": a participle of another noun does not govern.
      if (group.form === "participle" && (preposition === -1 || commas > 0)) {
        at = group.from;
        continue;
      }
      return { left: group, noun };
    }
    if (
      noun === -1 &&
      (reading.is(at, W.rise) || reading.is(at, W.fall) || reading.is(at, W.size) || reading.is(at, W.body)) &&
      reading.mentionAt(at) === null
    )
      noun = at;
    if (reading.is(at, W.comma)) commas++;
    if ((reading.is(at, W.relative) && !reading.is(at - 1, W.of)) || reading.is(at, W.subordinator))
      return { left: null, noun };
  }
  return { left: null, noun };
}

function lookRight(
  reading: Reading,
  groups: readonly VerbGroup[],
  to: number,
  clauseTo: number,
  left: VerbGroup | null,
  from: number,
  preposition: number,
): { right: VerbGroup | null; described: VerbGroup | null } {
  let described: VerbGroup | null = null;
  let relative = false;
  for (let at = to; at < clauseTo; at++) {
    const group = endsAt(groups, at);
    if (group === null) {
      if (reading.is(at, W.relative)) {
        relative = true;
        continue;
      }
      if (reading.is(at, W.comma) || reading.is(at, W.quote)) {
        // "500 troops, most of them trainers, will leave": only where nothing governs from the left.
        if (left !== null || described !== null) break;
        continue;
      }
      if (reading.is(at, W.subordinator) || reading.is(at, W.but)) break;
      if (reading.is(at, W.and) && (left !== null || described !== null)) break;
      continue;
    }
    at = group.to - 1;
    if (
      reading.is(group.head, W.say) &&
      group.form === "finite" &&
      !relative &&
      !(group.passive && reading.is(group.head, W.send))
    )
      break;
    if (relative) {
      described ??= group;
      relative = false;
      continue;
    }
    if (group.form === "participle" || group.form === "gerund") {
      described ??= group;
      continue;
    }
    if (group.form === "infinitive") {
      described ??= group;
      // "500 soldiers to deploy": a headline's future.
      if (left === null && preposition === -1 && group.from === to) return { right: group, described };
      continue;
    }
    // A finite verb: the number is its subject, unless something left of it takes it as an object.
    const taken = left !== null && (left.to >= from || preposition !== -1);
    return taken ? { right: null, described: described ?? null } : { right: group, described };
  }
  return { right: null, described };
}
