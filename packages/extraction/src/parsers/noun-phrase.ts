import type { Population } from "@muster/model";
import type { Mention } from "../gazetteer/types.ts";
import { isCompany } from "../gazetteer/organisations.ts";
import { no } from "../grammar/rejection.ts";
import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import { BLANK, BREAK, SPACED, UPPER } from "../text/tokens.ts";
import type { Counted, CountedOrNot } from "./counted.ts";

const REACH = 14;
const UNKNOWN = 2;
const LIST = 12;

interface Head {
  readonly to: number;
  readonly population: Population;
}

const POPULATIONS = [
  ["troops", W.troops],
  ["police", W.police],
  ["contractors", W.contractors],
  ["civilians", W.civilians],
] as const;

/** A noun that is counted, of one word or several. */
export function headAt(reading: Reading, at: number): Head | null {
  const phrase = reading.language.counted.from(reading.tokens, at);
  if (phrase) return { to: at + phrase.length, population: phrase.key };
  if (reading.is(at, W.body) && reading.is(at - 1, W.taskWord)) return null;
  for (const [population, wordClass] of POPULATIONS) if (reading.is(at, wordClass)) return { to: at + 1, population };
  return reading.is(at, W.person) ? { to: at + 1, population: "troops" } : null;
}

/** Whether nothing follows that the word before `to` would only qualify. */
function standsAlone(reading: Reading, to: number): boolean {
  return (
    to >= reading.tokens.count ||
    reading.isSign(to) ||
    reading.is(to, W.stop) ||
    reading.is(to, W.and) ||
    reading.tokens.has(to, BREAK | BLANK)
  );
}

/** Reads the noun phrase that begins at `from`, right after a number; `end` is the end of the sentence. */
export class NounPhraseReader {
  readonly #reading: Reading;
  readonly #from: number;
  readonly #limit: number;
  readonly #rule: string;
  readonly #mentions: Mention[] = [];
  #more = false;
  #fewer = false;
  #part = false;
  #military = false;
  #unknown = 0;

  constructor(reading: Reading, from: number, end: number, rule: string) {
    this.#reading = reading;
    this.#from = from;
    this.#limit = Math.min(end, from + REACH);
    this.#rule = rule;
  }

  read(): CountedOrNot {
    const reading = this.#reading;
    let at = this.#opening();
    while (at !== -1 && at < this.#limit) {
      const mention = reading.mentionAt(at);
      if (mention === null || mention.form === "force" || mention.form === "unit") {
        const head = headAt(reading, at);
        if (head) {
          const found = this.#headed(at, head);
          if (found !== "modifier") return found;
          at = head.to;
          continue;
        }
      }
      const company = this.#companyNear(at);
      if (company !== null && reading.is(at, W.fighterNoun))
        return { ...this.#people({ ...company, to: at + 1 }), weak: false };
      if (reading.is(at, W.notOurs) && mention === null)
        return no("not-ours", `"${reading.words(at, at + 1)}" makes them somebody else`);
      if (mention?.form === "people" && this.#countsPeople(mention)) return this.#people(mention);
      if (mention) {
        if (reading.is(mention.to, W.hyphen) && reading.is(mention.to + 1, W.backed))
          return no("proxy", `${reading.words(mention.to + 1, mention.to + 2)} by a state, not its own`);
        // "500 in total to Iraq": a place after a preposition is not reached here; a bare name is part of the phrase.
        this.#mentions.push(mention);
        at = mention.to;
        continue;
      }
      const next = this.#modifier(at);
      if (next === -1) return null;
      at = next;
    }
    return null;
  }

  /** A private company whose fighters a noun may count: named right before it, or earlier in the sentence as who has them. */
  #companyNear(at: number): Mention | null {
    const last = this.#mentions.at(-1);
    if (last?.force && last.to === at) return isCompany(last.force) ? last : null;
    const sentence = this.#reading.sentenceAt(at);
    const named = this.#reading.mentionsIn(sentence.from, this.#from).findLast(({ force }) => force !== null);
    const behind = this.#reading.is(at + 1, W.of)
      ? this.#reading.mentionsIn(at, at + 4).find(({ force }) => force !== null)
      : undefined;
    const company = behind ?? named;
    return company?.force && isCompany(company.force) && this.#mentions.length === 0 ? company : null;
  }

  /** "850 Germans", "1,400 British and 900 French": a people's name that no noun follows. */
  #countsPeople(mention: Mention): boolean {
    const reading = this.#reading;
    const nominal = reading.words(mention.to - 1, mention.to).endsWith("s");
    return nominal
      ? !reading.is(mention.to, W.troops) && !reading.is(mention.to, W.hyphen) && !reading.is(mention.to, W.possessive)
      : standsAlone(reading, mention.to) &&
          !reading.is(mention.to, W.hyphen) &&
          !reading.is(mention.to, W.possessive) &&
          !(reading.is(mention.to, W.and) && this.#leadsToNoun(mention.to + 1)) &&
          !(reading.is(mention.to, W.comma) && this.#leadsToNoun(mention.to + 1));
  }

  #people(mention: Mention): Counted {
    return {
      rule: this.#rule,
      from: this.#from,
      to: mention.to,
      population: "troops",
      mentions:
        mention.form === "people" || !this.#mentions.some((one) => one.from === mention.from)
          ? [...this.#mentions, mention]
          : this.#mentions,
      more: this.#more,
      fewer: this.#fewer,
      part: this.#part,
      weak: true,
      nounAt: mention.to - 1,
    };
  }

  /** "of the", "of its": a part of a number said elsewhere. */
  #opening(): number {
    const reading = this.#reading;
    const at = this.#from;
    if (!reading.is(at, W.of)) return at;
    const determined = reading.is(at + 1, W.its) || reading.is(at + 1, W.definite) || reading.is(at + 1, W.all);
    const named = reading.mentionAt(at + 1) !== null;
    // "hundreds of troops", "dozens of advisers": the bucket's own "of".
    const bucket = reading.language.buckets.before(reading.tokens, at) !== null;
    if (!determined && !named && !bucket) return -1;
    if (bucket && !determined) return at + 1;
    this.#part = true;
    let next = determined ? at + 2 : at + 1;
    while (
      next < this.#limit &&
      (reading.isNumber(next) ||
        reading.is(next, W.numberWord) ||
        reading.is(next, W.hedgeWord) ||
        reading.is(next, W.remaining))
    )
      next++;
    return next;
  }

  #headed(at: number, first: Head): CountedOrNot | "modifier" {
    const reading = this.#reading;
    let { to, population } = first;
    if (reading.is(at, W.headModifier) && to === at + 1 && !standsAlone(reading, to)) {
      this.#military ||= reading.is(at, W.militaryWord);
      return "modifier";
    }
    const unit = reading.mentionAt(at);
    if (unit?.force?.id.length === 2 && !this.#mentions.includes(unit)) this.#mentions.push(unit);
    let last = at;
    for (
      let next = headAt(reading, to);
      next && to < this.#limit && !reading.tokens.has(to, BREAK | BLANK);
      next = headAt(reading, to)
    ) {
      last = to;
      to = next.to;
      if (next.population !== "troops" || population === "troops") population = next.population;
    }
    const noun = to - 1;
    const follows = reading.is(to, W.possessive) && !reading.is(to, W.quote);
    if (
      reading.is(to, W.notHead) ||
      follows ||
      (reading.is(to, W.quote) && !reading.tokens.has(to, SPACED) && reading.is(to + 1, W.notHead))
    )
      return no("not-a-head", `the noun only qualifies "${reading.words(to, to + 1)}"`);
    if (reading.is(noun, W.trainee)) return no("trainees", `"${reading.words(noun, noun + 1)}" are no deployed force`);
    if (reading.is(noun, W.singularPerson) && !standsAlone(reading, to) && !reading.is(to, W.verb)) return null;
    if (reading.is(noun, W.memberNoun) && reading.is(to, W.of)) to = this.#membersOf(to);
    const named = this.#mentions.some((mention) => mention.force !== null);
    const organisation = this.#mentions.at(-1);
    if (reading.is(noun, W.memberOnly) && to === noun + 1 && organisation?.form === "force" && organisation.to === noun)
      return no("members", "member states, and not people");
    if (
      reading.is(noun, W.memberOnly) &&
      first.to === at + 1 &&
      last === at &&
      !this.#military &&
      !reading.is(noun + 1, W.strong) &&
      !this.#mentions.some(
        (mention) =>
          mention.form === "people" ||
          mention.form === "unit" ||
          mention.form === "government" ||
          (mention.force !== null && isCompany(mention.force)),
      )
    )
      return no("members", "members, and nothing says of an army");
    const phrase = first.to - at > 1;
    const weak = !phrase && reading.is(noun, W.weak) && !this.#military && !named && last === at;
    const mixed = this.#mixedWith(to);
    if (mixed) return mixed;
    return {
      rule: this.#rule,
      from: this.#from,
      to,
      population,
      mentions: this.#mentions,
      more: this.#more,
      fewer: this.#fewer,
      part: this.#part,
      weak,
      nounAt: noun,
    };
  }

  /** "600 members of the Syrian army": the end of what they are members of, with its names. */
  #membersOf(of: number): number {
    const reading = this.#reading;
    let at = of + 1;
    for (let steps = 0; steps < REACH && at < reading.tokens.count; steps++) {
      const mention = reading.mentionAt(at);
      if (mention) {
        this.#mentions.push(mention);
        at = mention.to;
      } else if (reading.is(at, W.militaryWord) || reading.is(at, W.body) || reading.is(at, W.troops)) {
        this.#military = true;
        at++;
      } else if (
        reading.is(at, W.determiner) ||
        reading.is(at, W.of) ||
        reading.is(at, W.possessive) ||
        reading.is(at, W.between) ||
        reading.is(at, W.hyphen) ||
        (reading.isWord(at) && reading.tokens.has(at, UPPER))
      )
        at++;
      else if (reading.isNumber(at) && reading.isWord(at + 1)) at++;
      else break;
    }
    return at;
  }

  /** "2,500 troops and contractors": one number for two populations. */
  #mixedWith(to: number): CountedOrNot {
    const reading = this.#reading;
    if (reading.is(to, W.comma)) return this.#mixedList(to);
    if (!reading.is(to, W.and) && !reading.is(to, W.slash)) return null;
    let at = to + 1;
    while (at < to + 4 && (reading.is(at, W.between) || reading.mentionAt(at)) && headAt(reading, at) === null) at++;
    if (reading.is(at, W.childNoun)) return no("mixed-populations", "men and boys, and no soldiers");
    const other = headAt(reading, at);
    if (!other) return null;
    return other.population === "contractors" || reading.is(other.to - 1, W.notHead)
      ? no("mixed-populations", "one number for soldiers and others")
      : null;
  }

  /** "30,000 service members, employees and their families": one number for a list of others besides. */
  #mixedList(comma: number): CountedOrNot {
    const reading = this.#reading;
    let others = 0;
    for (let at = comma + 1; at < comma + LIST; at++) {
      if (reading.isNumber(at) || reading.is(at, W.verb) || reading.is(at, W.relative)) return null;
      if (!(reading.is(at, W.othersNoun) || reading.is(at, W.childNoun))) continue;
      others++;
      if (
        reading.is(at + 1, W.and) ||
        reading.is(at - 1, W.and) ||
        reading.is(at - 2, W.and) ||
        reading.is(at - 3, W.and)
      )
        return no("mixed-populations", "one number for soldiers and others");
    }
    return others > 1 ? no("mixed-populations", "one number for soldiers and others") : null;
  }

  /** Passes over a word or sign that may stand between a number and its noun; -1 where the phrase ends without one. */
  #modifier(at: number): number {
    const reading = this.#reading;
    const { tokens } = reading;
    if (reading.is(at, W.notHead) || reading.isNumber(at) || reading.is(at, W.month) || reading.is(at, W.no)) return -1;
    if (reading.isSign(at)) {
      const tight = reading.is(at, W.hyphen) && !tokens.has(at, SPACED);
      const quote = reading.is(at, W.quote);
      const list =
        (reading.is(at, W.comma) || reading.is(at, W.slash) || reading.is(at, W.and)) &&
        at > this.#from &&
        this.#leadsToNoun(at + 1);
      return tight || quote || list ? at + 1 : -1;
    }
    if (reading.is(at, W.possessive)) return at + 1;
    if (reading.is(at, W.more)) {
      this.#more ||= reading.is(at, W.added);
      return at + 1;
    }
    if (reading.is(at, W.fewer)) {
      this.#fewer = true;
      return at + 1;
    }
    if (reading.is(at, W.and) || reading.is(at, W.or))
      return at > this.#from && this.#leadsToNoun(at + 1) ? at + 1 : -1;
    if (reading.is(at, W.between)) {
      this.#military ||= reading.is(at, W.militaryWord);
      return at + 1;
    }
    if (reading.is(at, W.stop)) return -1;
    this.#unknown++;
    const plural =
      reading.is(at, W.plural) ||
      (reading.words(at, at + 1).endsWith("s") &&
        !tokens.has(at, UPPER) &&
        !/(?:ous|ss)$/.test(reading.words(at, at + 1)));
    if (this.#unknown > UNKNOWN || plural) return -1;
    return at + 1;
  }

  /** Whether the words from `at` on are modifiers that reach a counted noun. */
  #leadsToNoun(at: number): boolean {
    const reading = this.#reading;
    for (let steps = 0; at < this.#limit && steps < 6; steps++) {
      if (headAt(reading, at)) return true;
      const mention = reading.mentionAt(at);
      if (mention) {
        at = mention.to;
        continue;
      }
      if (reading.isNumber(at)) return false;
      if (!reading.is(at, W.between) && !reading.is(at, W.comma) && !reading.is(at, W.hyphen) && !reading.is(at, W.and))
        return false;
      at++;
    }
    return false;
  }
}

export const readNounPhrase = (reading: Reading, from: number, end: number, rule: string): CountedOrNot =>
  new NounPhraseReader(reading, from, end, rule).read();
