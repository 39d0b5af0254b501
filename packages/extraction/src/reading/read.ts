import { Gazetteer } from "../gazetteer/gazetteer.ts";
import { Reading } from "./reading.ts";
import { ENGLISH } from "../language/english/index.ts";
import { Language } from "../language/language.ts";
import type { LanguageWords } from "../language/language-words.ts";

interface Tongue {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
}

const LANGUAGES: readonly LanguageWords[] = [ENGLISH];
const tongues = new Map<string, Tongue>();

/** A language with its names, compiled on first use: that takes some milliseconds. */
function tongueOf(words: LanguageWords): Tongue {
  let tongue = tongues.get(words.code);
  if (tongue === undefined) {
    let gazetteer: Gazetteer | undefined;
    const language = new Language(words, (vocabulary, elided) => {
      gazetteer = new Gazetteer(words.code, vocabulary, elided);
    });
    if (gazetteer === undefined) throw new Error(`The language ${words.code} was compiled without its names.`);
    tongue = { language, gazetteer: gazetteer.seal(language.vocabulary.size) };
    tongues.set(words.code, tongue);
  }
  return tongue;
}

/** Takes a text apart in the language that it states, or else in English. */
export function read(text: string, code: string | null): Reading {
  const words = LANGUAGES.find((one) => code?.toLowerCase().startsWith(one.code)) ?? ENGLISH;
  const { language, gazetteer } = tongueOf(words);
  return new Reading(text, language, gazetteer);
}
