import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import { CAPS, SPACED, UPPER } from "../text/tokens.ts";

export type Modal = "none" | "will" | "would" | "may" | "must";

/** A verb with its auxiliaries: the tokens `[from, to)`, the verb itself at `head`. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly modal: Modal;
  /** Finite and in the past, without an auxiliary that says more. */
  readonly past: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
}

const MOST_AUXILIARIES = 9;

const modalAt = (reading: Reading, at: number): Modal => {
  if (reading.is(at, W.may)) return "may";
  if (reading.is(at, W.will)) return "will";
  if (reading.is(at, W.would)) return "would";
  return reading.is(at, W.must) || reading.is(at, W.can) ? "must" : "none";
};

/** Reads the verb groups of one sentence, from left to right. */
class VerbReader {
  readonly #reading: Reading;
  readonly #from: number;
  readonly #to: number;

  constructor(reading: Reading, from: number, to: number) {
    this.#reading = reading;
    this.#from = from;
    this.#to = to;
  }

  read(): VerbGroup[] {
    const groups: VerbGroup[] = [];
    for (let at = this.#from; at < this.#to;) {
      const mention = this.#reading.mentionAt(at);
      if (mention) {
        at = mention.to;
        continue;
      }
      const group = this.#groupAt(at);
      if (group) groups.push(group);
      at = group ? group.to : at + 1;
    }
    return groups;
  }

  #is(at: number, wordClass: number): boolean {
    return at < this.#to && this.#reading.is(at, wordClass);
  }

  #groupAt(at: number): VerbGroup | null {
    const reading = this.#reading;
    if (reading.is(at, W.modal)) {
      // "May" with a capital is a month, "will" after a determiner a testament.
      if (reading.is(at, W.month) && reading.tokens.has(at, UPPER) && !reading.tokens.has(at, CAPS) && at > this.#from)
        return null;
      return this.#compound(at, at, "finite");
    }
    if (reading.is(at, W.infinitiveMark) && this.#infinitiveFollows(at + 1))
      return this.#compound(at, at + 1, "infinitive");
    if (reading.is(at, W.auxiliary)) return this.#compound(at, at, this.#is(at, W.gerund) ? "gerund" : "finite");
    if (!reading.is(at, W.verb)) return null;
    const form = this.#formAt(at);
    if (form === null) return null;
    return {
      from: at,
      to: at + 1,
      head: at,
      form,
      modal: "none",
      past: reading.is(at, W.past),
      perfect: false,
      passive: form === "participle",
      progressive: false,
      negated: this.#negatedBefore(at),
    };
  }

  #negatedBefore(at: number): boolean {
    return this.#reading.is(at - 1, W.not) || (this.#reading.is(at - 1, W.adverb) && this.#reading.is(at - 2, W.not));
  }

  #infinitiveFollows(at: number): boolean {
    const reading = this.#reading;
    let verb = at;
    while (verb < at + 2 && !reading.is(verb, W.verb) && this.#isAdverb(verb)) verb++;
    if (!reading.is(verb, W.baseForm) || reading.mentionAt(verb)) return false;
    // "to force headquarters", "to ground troops": a noun that the next noun follows.
    return !(
      reading.is(verb, W.nounToo) &&
      (reading.is(verb + 1, W.troops) || reading.is(verb + 1, W.body) || reading.is(verb + 1, W.of))
    );
  }

  #isAdverb(at: number): boolean {
    const reading = this.#reading;
    return (
      reading.is(at, W.adverb) ||
      (reading.isWord(at) &&
        reading.language.words.verbEndings.adverb.some((end) => reading.tokens.norm(at).endsWith(end)))
    );
  }

  /** Auxiliaries and what they lead to, from `start`; `from` is where the group begins. */
  #compound(from: number, start: number, form: VerbGroup["form"]): VerbGroup {
    const reading = this.#reading;
    let modal: Modal = "none";
    let perfect = false;
    let be = false;
    let have = false;
    let negated = this.#negatedBefore(from);
    let head = start;
    let at = start;
    let past = false;
    let passive = false;
    let progressive = false;
    for (; at < Math.min(this.#to, start + MOST_AUXILIARIES); at++) {
      if (reading.mentionAt(at)) break;
      if (reading.is(at, W.not)) {
        negated = true;
        if (!reading.is(at, W.modal) && !reading.is(at, W.auxiliary)) continue;
      }
      if (reading.is(at, W.modal) && modal === "none" && !be && !have) {
        modal = modalAt(reading, at);
        head = at;
        continue;
      }
      if (reading.is(at, W.be)) {
        if (have) perfect = true;
        be = true;
        past ||= reading.is(at, W.past);
        head = at;
        continue;
      }
      if (reading.is(at, W.have) && !have && !be) {
        have = true;
        past ||= reading.is(at, W.past);
        head = at;
        continue;
      }
      if (reading.is(at, W.do) && !have && !be && modal === "none") {
        past ||= reading.is(at, W.past);
        head = at;
        continue;
      }
      // "are to leave", "is to be withdrawn".
      if (be && modal === "none" && reading.is(at, W.infinitiveMark) && this.#infinitiveFollows(at + 1)) {
        modal = "will";
        be = false;
        continue;
      }
      // "is going to send".
      if (
        be &&
        modal === "none" &&
        reading.is(at, W.going) &&
        reading.is(at + 1, W.infinitiveMark) &&
        this.#infinitiveFollows(at + 2)
      ) {
        modal = "will";
        be = false;
        at++;
        continue;
      }
      if (be && reading.is(at, W.gerund) && reading.is(at, W.verb)) {
        progressive = true;
        head = at++;
        break;
      }
      if ((be || have) && reading.is(at, W.participle)) {
        passive = be;
        perfect ||= have;
        head = at++;
        break;
      }
      if (
        !be &&
        !have &&
        reading.is(at, W.baseForm) &&
        (modal !== "none" || form === "infinitive" || reading.is(head, W.do))
      ) {
        head = at++;
        break;
      }
      if (!reading.isNumber(at + 1) && !reading.is(at, W.verb) && this.#isAdverb(at)) continue;
      const ending = be || have ? this.#ending(at) : null;
      if (ending !== null) {
        progressive = ending === "gerund";
        passive = be && !progressive;
        perfect ||= have;
        head = at++;
      }
      break;
    }
    // Adverbs after the last verb belong to what follows.
    while (at > head + 1) at--;
    return { from, to: Math.max(at, start + 1), head, form, modal, past, perfect, passive, progressive, negated };
  }

  /** What a word that no list knows looks like after an auxiliary. */
  #ending(at: number): "participle" | "gerund" | null {
    const reading = this.#reading;
    const { tokens, language } = reading;
    if (!reading.isWord(at) || tokens.word(at) !== 0 || tokens.has(at, UPPER)) return null;
    const word = tokens.norm(at);
    const { participle, gerund } = language.words.verbEndings;
    if (participle.some((end) => word.endsWith(end))) return "participle";
    return gerund.some((end) => word.endsWith(end)) ? "gerund" : null;
  }

  /** What form a verb without auxiliaries has, or null where the word is a noun or an adjective here. */
  #formAt(at: number): VerbGroup["form"] | null {
    const reading = this.#reading;
    if (reading.is(at, W.troops) || reading.is(at, W.neverVerb)) return null;
    const before = at - 1;
    const after = at + 1;
    const numbered = reading.isNumber(before) && this.#nounAt(after);
    const modified = reading.is(before, W.determiner) || reading.is(before, W.possessive) || numbered;
    if (reading.is(at, W.gerund)) {
      // "training mission", "fighting force": an adjective.
      if (this.#nounAt(after) && (modified || reading.is(at, W.adjectival))) return null;
      return "gerund";
    }
    if (reading.is(at, W.past) || reading.is(at, W.participle)) {
      // "the deployed troops", "US-led forces", "trained soldiers": an adjective.
      const compound = reading.is(before, W.hyphen) && !reading.tokens.has(at, SPACED);
      if (compound) return null;
      if (modified && !reading.is(before, W.pronoun))
        return reading.is(at, W.nounToo) || this.#nounAt(after) ? null : "participle";
      if (reading.is(at, W.nounToo) && this.#asNoun(at)) return null;
      if (!reading.is(at, W.past)) return "participle";
      if (!reading.is(at, W.participle)) return "finite";
      // "troops deployed in Iraq": mostly those who are deployed there.
      const follows = reading.is(before, W.troops) || reading.is(before, W.body) || reading.is(before, W.person);
      const led =
        reading.is(after, W.preposition) || reading.is(after, W.adverb) || reading.isSign(after) || after >= this.#to;
      return follows && led ? "participle" : "finite";
    }
    if (reading.is(at, W.nounToo)) return this.#asNoun(at) ? null : "finite";
    if (modified && !reading.is(before, W.pronoun) && !reading.is(before, W.relative)) return null;
    return "finite";
  }

  #nounAt(at: number): boolean {
    const reading = this.#reading;
    return reading.is(at, W.troops) || reading.is(at, W.body) || reading.is(at, W.nounToo) || reading.is(at, W.size);
  }

  /** Whether a word that may be a noun or a verb ("cuts", "number", "plan") is a noun where it stands. */
  #asNoun(at: number): boolean {
    const reading = this.#reading;
    const before = at - 1;
    const after = at + 1;
    if (reading.is(after, W.of)) return true;
    if (reading.is(before, W.pronoun) && !reading.is(before, W.its)) return false;
    if (reading.is(before, W.relative) && !reading.is(before, W.determiner)) return false;
    if (reading.is(before, W.determiner) || reading.is(before, W.possessive) || reading.is(before, W.preposition))
      return true;
    const object =
      reading.is(after, W.determiner) ||
      reading.isNumber(after) ||
      reading.is(after, W.numberWord) ||
      reading.is(after, W.hedgeWord) ||
      reading.is(after, W.that) ||
      (reading.is(after, W.to) && reading.is(after + 1, W.baseForm));
    if (reading.is(at, W.singular)) {
      const subject = reading.mentionAt(before) !== null || reading.isWord(before);
      return !(subject && (object || reading.mentionAt(after) !== null) && !reading.is(before, W.troops));
    }
    const plural = reading.is(before, W.troops) || reading.is(before, W.plural);
    return !(plural && (object || reading.is(after, W.preposition) || reading.is(after, W.comma)));
  }
}

/** The verb groups of the tokens `[from, to)` of one sentence, in order. */
export const readVerbGroups = (reading: Reading, from: number, to: number): readonly VerbGroup[] =>
  new VerbReader(reading, from, to).read();
