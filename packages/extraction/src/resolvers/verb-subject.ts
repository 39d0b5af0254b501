import type { Named } from "@muster/model";
import type { Mention } from "../gazetteer/types.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import { W } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sentence } from "../reading/sentences.ts";
import { agentAt } from "./agents.ts";

/** Who does what a verb says: a name, a word that stands for one said before, or nobody that can be told. */
export type VerbSubject =
  | { readonly is: "name"; readonly mention: Mention }
  | { readonly is: "pronoun" }
  | { readonly is: "noun"; readonly at: number }
  | { readonly is: "none" };

const NONE: VerbSubject = { is: "none" };
const ASIDE = 25;
const TURNS = 4;

/** Finds the grammatical subject of a verb of one sentence. */
export class SubjectFinder {
  readonly #reading: Reading;
  readonly #groups: readonly VerbGroup[];
  readonly #from: number;

  constructor(reading: Reading, groups: readonly VerbGroup[], sentence: Sentence) {
    this.#reading = reading;
    this.#groups = groups;
    this.#from = sentence.from;
  }

  of(verb: VerbGroup, turns = TURNS): VerbSubject {
    if (turns === 0) return NONE;
    const reading = this.#reading;
    const index = this.#groups.indexOf(verb);
    const above = this.#groups[index - 1];
    // "plans to send", "is considering sending": whoever plans.
    if (verb.form !== "finite") {
      // "asked India to withdraw": who is asked.
      const asked =
        verb.form === "infinitive" && above !== undefined && reading.is(above.head, W.bids)
          ? reading.mentionAt(verb.from - 1)
          : null;
      if (asked !== null && asked.force !== null && asked.form !== "place" && asked.from >= (above?.to ?? 0))
        return { is: "name", mention: asked };
      return above === undefined ? NONE : this.of(above, turns - 1);
    }
    let noun = -1;
    for (let at = verb.from - 1; at >= this.#from; at--) {
      const mention = reading.mentionAt(at);
      if (mention) {
        at = mention.from;
        if (mention.form === "authority" || agentAt(reading, mention)) return { is: "name", mention };
        continue;
      }
      const group = this.#groups.find((one) => one.from <= at && at < one.to);
      if (group) {
        if (group.form === "participle" || group.form === "gerund" || group.form === "infinitive") {
          at = group.from;
          continue;
        }
        const pronoun = this.#relativeBefore(group.from);
        if (pronoun === -1) return noun === -1 ? this.of(group, turns - 1) : { is: "noun", at: noun };
        at = pronoun;
        continue;
      }
      if (reading.is(at, W.relative) && !reading.is(at, W.that)) return this.#antecedent(at);
      if (reading.is(at, W.that))
        return at + 1 === verb.from ? this.#antecedent(at) : noun === -1 ? NONE : { is: "noun", at: noun };
      if (reading.is(at, W.pronounSubject)) return { is: "pronoun" };
      if (reading.is(at, W.comma)) {
        const opening = this.#asideStart(at);
        if (opening !== -1) {
          at = opening;
          continue;
        }
        if (noun !== -1) return { is: "noun", at: noun };
        continue;
      }
      if (
        reading.is(at, W.semicolon) ||
        reading.is(at, W.colon) ||
        reading.is(at, W.subordinator) ||
        reading.is(at, W.openBracket)
      )
        return noun === -1 ? NONE : { is: "noun", at: noun };
      if ((reading.is(at, W.and) || reading.is(at, W.but)) && noun === -1 && above !== undefined && at >= above.to) {
        const governing = above.form === "finite" ? above : this.#finiteBefore(index);
        return governing === null ? NONE : this.of(governing, turns - 1);
      }
      if (
        noun === -1 &&
        reading.isWord(at) &&
        !reading.is(at, W.adverb) &&
        !reading.is(at, W.more) &&
        !reading.is(at, W.preposition) &&
        !reading.is(at, W.determiner)
      )
        noun = at;
    }
    return noun === -1 ? NONE : { is: "noun", at: noun };
  }

  /** The place that is a verb's subject, as "Darfur has 300 AU soldiers" has one: the first name of its clause, or null. */
  place(verb: VerbGroup): Named | null {
    for (let at = this.#from; at < verb.from; at++) {
      const mention = this.#reading.mentionAt(at);
      if (mention === null || mention.place === null || mention.form === "mission" || mention.form === "people")
        continue;
      return at > this.#from && this.#reading.is(at - 1, W.preposition) ? null : mention.place;
    }
    return null;
  }

  #finiteBefore(index: number): VerbGroup | null {
    for (let at = index - 1; at > 0; at--) {
      const group = this.#groups[at];
      if (group?.form === "finite") return group;
    }
    return null;
  }

  #relativeBefore(at: number): number {
    for (let back = at - 1; back >= Math.max(this.#from, at - 4); back--)
      if (this.#reading.is(back, W.relative)) return back;
    return -1;
  }

  #antecedent(pronoun: number): VerbSubject {
    const reading = this.#reading;
    for (let at = pronoun - 1; at >= Math.max(this.#from, pronoun - 12); at--) {
      const mention = reading.mentionAt(at);
      if (!mention) continue;
      return mention.force === null || mention.form === "place" ? NONE : { is: "name", mention };
    }
    return NONE;
  }

  /** The comma that opens an aside which ends with the comma at `at`, or -1. */
  #asideStart(at: number): number {
    const reading = this.#reading;
    for (let back = at - 1; back >= Math.max(this.#from, at - ASIDE); back--) {
      if (reading.is(back, W.comma)) return back;
      if (reading.is(back, W.semicolon) || reading.is(back, W.colon)) return -1;
    }
    return -1;
  }
}
