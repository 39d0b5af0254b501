import { Vocabulary } from "../text/vocabulary.ts";
import type { Population } from "@muster/model";
import { entriesOf } from "./entries-of.ts";
import type { Hedge, LanguageWords } from "./language-words.ts";
import { compilePhrases, type Phrases } from "./phrases.ts";
import { CLASS_COUNT, W, type WordClass } from "./word-classes.ts";

/** Classes that are others taken together, so that a rule asks once. */
const TOGETHER: Partial<Record<WordClass, readonly WordClass[]>> = {
  clauseSign: ["semicolon", "colon", "openBracket", "closeBracket", "bullet", "dash"],
  beginsDate: ["unit", "month", "a", "last", "next", "this", "weekday", "yesterday"],
};
const WIDTH = (CLASS_COUNT + 31) >> 5;

/** A language as rules use it: its vocabulary, the classes of every word, its phrases. */
export class Language {
  readonly words: LanguageWords;
  readonly vocabulary: Vocabulary;
  readonly elided: ReadonlySet<string>;
  readonly hedgesBefore: Phrases<Hedge | "estimated">;
  readonly hedgesAfter: Phrases<Hedge>;
  readonly buckets: Phrases<string>;
  readonly counted: Phrases<Population>;
  readonly there: Phrases<"there">;
  readonly withheld: Phrases<"refusal" | "secret">;
  readonly #values: Int32Array;
  readonly #classes: Uint32Array;

  /** `names` are the words of the gazetteer, which the vocabulary has to know as well. */
  constructor(words: LanguageWords, addNames: (vocabulary: Vocabulary, elided: ReadonlySet<string>) => void) {
    const vocabulary = new Vocabulary();
    this.words = words;
    this.vocabulary = vocabulary;
    this.elided = new Set(words.elided);
    const compile = <Key extends string>(lists: Readonly<Partial<Record<Key, string>>>): Phrases<Key> =>
      compilePhrases(lists, vocabulary, this.elided);
    this.hedgesBefore = compile(words.hedgesBefore);
    this.hedgesAfter = compile(words.hedgesAfter);
    this.buckets = compile(Object.fromEntries(words.buckets.map((bucket, at) => [String(at), bucket.words])));
    this.counted = compile(words.counted);
    this.there = compile({ there: words.there });
    this.withheld = compile(words.withheld);
    const classes: [number, string[]][] = [];
    for (const [name, list] of entriesOf(words.classes))
      classes.push([W[name], list.split(/\s+/).filter((word) => word !== "")]);
    for (const [name, parts] of entriesOf(TOGETHER))
      classes.push([
        W[name],
        parts.flatMap((part) => words.classes[part]?.split(/\s+/).filter((word) => word !== "") ?? []),
      ]);
    for (const [, list] of classes) for (const word of list) vocabulary.add(word);
    for (const word of words.values.keys()) vocabulary.add(word);
    addNames(vocabulary, this.elided);
    vocabulary.seal();
    for (const phrases of [this.hedgesBefore, this.hedgesAfter, this.buckets, this.counted, this.there, this.withheld])
      phrases.seal(vocabulary.size);
    this.#classes = new Uint32Array(vocabulary.size * WIDTH);
    for (const [number, list] of classes)
      for (const word of list) {
        const slot = vocabulary.id(word) * WIDTH + (number >> 5);
        this.#classes[slot] = (this.#classes[slot] ?? 0) | (1 << (number & 31));
      }
    this.#values = new Int32Array(vocabulary.size);
    for (const [word, value] of words.values) this.#values[vocabulary.id(word)] = value;
  }

  /** Whether a word is of a class; the unknown word is of none. */
  is(word: number, number: number): boolean {
    return (((this.#classes[word * WIDTH + (number >> 5)] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  /** What a number word, a month or a unit of time is worth; 0 for any other. */
  value(word: number): number {
    return this.#values[word] ?? 0;
  }
}
