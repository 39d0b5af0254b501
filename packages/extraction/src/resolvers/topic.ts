import type { Modality, Named, Population } from "@muster/model";
import type { Mention } from "../gazetteer/types.ts";
import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sentence } from "../reading/sentences.ts";
import { SPACED } from "../text/tokens.ts";
import { agentAt } from "./agents.ts";
import { MilitaryContext } from "./military-context.ts";
import { placePhrases } from "./places.ts";

/** A claim made earlier in the document: what later sentences lean on. */
export interface Said {
  readonly sentence: number;
  readonly from: number;
  readonly force: Named;
  readonly place: Named;
  readonly mission: Named | null;
  readonly population: Population;
  readonly modality: Modality;
}

/** How often names stand for one role; the title counts as much as several sentences. */
class Tally {
  readonly #counts = new Map<string, { named: Named; count: number }>();
  readonly #leaders = new Map<string | null, Named | null>();

  add(named: Named, count: number): void {
    const seen = this.#counts.get(named.id);
    if (seen) seen.count += count;
    else this.#counts.set(named.id, { named, count });
  }

  /** The name that clearly leads, apart from one that is out of the question. */
  leader(excluded: string | null): Named | null {
    const known = this.#leaders.get(excluded);
    if (known !== undefined) return known;
    let first: { named: Named; count: number } | null = null;
    let second = 0;
    for (const one of this.#counts.values()) {
      if (one.named.id === excluded) continue;
      if (first === null || one.count > first.count) {
        second = first?.count ?? 0;
        first = one;
      } else second = Math.max(second, one.count);
    }
    const leads = first !== null && first.count >= second * LEAD ? first.named : null;
    this.#leaders.set(excluded, leads);
    return leads;
  }
}

const IN_TITLE = 4;
const LEAD = 2;
const HEADING = 8;
const LIST_GAP = 2;

/** What a document has spoken of so far, and what it is about as a whole. */
export class Topic {
  readonly title: Reading | null;
  readonly context: MilitaryContext;
  readonly #reading: Reading;
  readonly #said: Said[] = [];
  /** What the lines of the list under way name: forces or places. */
  lastListRole: "force" | "place" | null = null;
  #listSentence = -1;
  #titleForces: readonly Named[] | null = null;
  /** The heading's place over each sentence, as far as it was asked for. */
  readonly #headings: (Named | null)[] = [];
  #tallies: { places: Tally; forces: Tally } | null = null;

  constructor(title: Reading | null, reading: Reading) {
    this.title = title;
    this.context = new MilitaryContext(reading, title);
    this.#reading = reading;
  }

  /** Notes what a list's line was, so that the lines after it are the same; a list ends after two other sentences. */
  noteList(role: "force" | "place", sentence: number): void {
    this.lastListRole = role;
    this.#listSentence = sentence;
  }

  /** Forgets a list that a sentence has left behind. */
  leaveList(sentence: number): void {
    if (sentence - this.#listSentence > LIST_GAP) this.lastListRole = null;
  }

  add(said: Said): void {
    this.#said.push(said);
  }

  /** The last claim made, in whatever sentence. */
  get last(): Said | null {
    return this.#said.at(-1) ?? null;
  }

  /** The last claim made in a sentence. */
  lastIn(sentence: number): Said | null {
    for (let at = this.#said.length - 1; at >= 0; at--) {
      const one = this.#said[at];
      if (one === undefined || one.sentence < sentence) return null;
      if (one.sentence === sentence) return one;
    }
    return null;
  }

  /** The place that the document is about, where that is not the home of `force`. */
  placeOfDocument(force: string | null): Named | null {
    return this.#all().places.leader(force);
  }

  /** Whose forces the document is about, where they are not those of `host`. */
  forceOfDocument(host: string | null): Named | null {
    return this.#all().forces.leader(host);
  }

  /** Whose forces the headline is about: the one who acts in it, or whose it is as a whole ("Chad: military deployments"). */
  forceOfTitle(host: string | null): Named | null {
    this.#titleForces ??= forcesOfTitle(this.title);
    const [only, ...others] = this.#titleForces.filter(({ id }) => id !== host);
    return only && others.length === 0 ? only : null;
  }

  /** The place named by the heading that a sentence stands under: a short line of its own. */
  headingPlace({ index }: Sentence): Named | null {
    const { sentences } = this.#reading;
    for (let at = this.#headings.length; at <= index; at++) {
      const before = sentences[at - 1];
      const same = before !== undefined && before.paragraph === sentences[at]?.paragraph;
      const heads = before !== undefined && (same ? isLabel(this.#reading, before) : isHeading(this.#reading, before));
      this.#headings.push(heads ? this.#placeOf(before) : (this.#headings[at - 1] ?? null));
    }
    return this.#headings[index] ?? null;
  }

  /** The place that a heading names: the finer of two, as in "Estonia (Tapa)". */
  #placeOf({ from, to }: Sentence): Named | null {
    const mentions = this.#reading.mentionsIn(from, to);
    const places = mentions.flatMap(({ place, form }) => (place !== null && form !== "people" ? [place] : []));
    const [outer] = places;
    if (
      outer === undefined ||
      places.length < mentions.length ||
      !places.every((place) => place.id.startsWith(outer.id))
    )
      return null;
    return places.at(-1) ?? null;
  }

  #all(): { places: Tally; forces: Tally } {
    if (this.#tallies === null) {
      this.#tallies = { places: new Tally(), forces: new Tally() };
      if (this.title) this.#count(this.title, 0, this.title.tokens.count, IN_TITLE);
      for (const sentence of this.#reading.sentences) this.#count(this.#reading, sentence.from, sentence.to, 1);
    }
    return this.#tallies;
  }

  #count(reading: Reading, from: number, to: number, weight: number): void {
    const tallies = this.#tallies;
    if (tallies === null) return;
    const located = new Set<Mention>();
    for (const { places, preposition, end } of placePhrases(reading, from, to)) {
      for (const place of places) tallies.places.add(place, weight);
      for (const mention of reading.mentionsIn(preposition, end)) located.add(mention);
    }
    for (const mention of reading.mentionsIn(from, to)) {
      if (located.has(mention)) continue;
      const { form, place } = mention;
      const adjective =
        (form === "people" || form === "name") &&
        (reading.is(mention.to, W.theatre) || reading.is(mention.to, W.missionOnly));
      if (place && (form === "place" || form === "mission" || adjective)) tallies.places.add(place, weight);
      else if (place && form === "name" && weight === IN_TITLE && alone(reading, mention))
        tallies.places.add(place, weight);
      const agent = adjective ? null : agentAt(reading, mention);
      if (agent) tallies.forces.add(agent, weight);
    }
  }
}

/** Whom a headline says to act, or whose it is as a whole. */
function forcesOfTitle(title: Reading | null): Named[] {
  const found = new Map<string, Named>();
  for (const mention of title?.mentions ?? []) {
    if (title === null) break;
    const army = [0, 1, 2, 3].some((ahead) => title.is(mention.to + ahead, W.deploymentsWord));
    const force = agentAt(title, mention) ?? (alone(title, mention) && army ? mention.force : null);
    if (force) found.set(force.id, force);
  }
  return [...found.values()];
}

/** "Afghanistan (Force Package)", "Afghanistan: who gives what": a title's name that does nothing. */
const alone = (reading: Reading, mention: Mention): boolean =>
  mention.from === 0 &&
  (reading.isSign(mention.to) || mention.to >= reading.tokens.count) &&
  (!reading.is(mention.to, W.hyphen) || reading.tokens.has(mention.to, SPACED));

/** "Iraq." at the head of a paragraph: a name that is a sentence. */
function isLabel(reading: Reading, { from, to }: Sentence): boolean {
  const mention = reading.mentionAt(from);
  return mention !== null && mention.to === to - 1 && reading.isSign(to - 1);
}

/** A line of its own, short, without a stop: what a section is called. */
function isHeading(reading: Reading, { from, to, paragraph, index }: Sentence): boolean {
  if (to - from > HEADING || reading.is(to - 1, W.sentenceEnd)) return false;
  const before = reading.sentences[index - 1];
  const after = reading.sentences[index + 1];
  if (before?.paragraph === paragraph || after?.paragraph === paragraph) return false;
  for (let at = from; at < to - 1; at++) if (reading.is(at, W.colon) || reading.is(at, W.bar)) return false;
  for (let at = from; at < to; at++)
    if (reading.isNumber(at) || (reading.is(at, W.auxiliary) && !reading.is(at, W.nounToo))) return false;
  return true;
}
