/** Letters of other scripts that print like Latin ones; written into English by mistake or on purpose. */
const LOOKALIKES = new Map<string, string>(
  Object.entries({
    а: "a",
    е: "e",
    о: "o",
    р: "p",
    с: "c",
    х: "x",
    у: "y",
    і: "i",
    ј: "j",
    ѕ: "s",
    һ: "h",
    ԁ: "d",
    ԛ: "q",
    ԝ: "w",
    ɡ: "g",
    А: "A",
    В: "B",
    Е: "E",
    К: "K",
    М: "M",
    Н: "H",
    О: "O",
    Р: "P",
    С: "C",
    Т: "T",
    Х: "X",
    У: "Y",
    І: "I",
    Ј: "J",
    Ѕ: "S",
    Α: "A",
    Β: "B",
    Ε: "E",
    Ζ: "Z",
    Η: "H",
    Ι: "I",
    Κ: "K",
    Μ: "M",
    Ν: "N",
    Ο: "O",
    Ρ: "P",
    Τ: "T",
    Υ: "Y",
    Χ: "X",
    ο: "o",
    ν: "v",
    ι: "i",
    α: "a",
    κ: "k",
  }),
);

/** Letters that no decomposition takes apart. */
const PLAIN = new Map<string, string>(
  Object.entries({
    ß: "ss",
    ø: "o",
    Ø: "O",
    ł: "l",
    Ł: "L",
    đ: "d",
    Đ: "D",
    ı: "i",
    æ: "ae",
    Æ: "AE",
    œ: "oe",
    þ: "th",
  }),
);

/** Soft hyphens, zero-width and bidirectional signs: they print nothing, and so match nothing. */
const IGNORED = /\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F\u202A-\u202E\u2060-\u206F]|\uFEFF/u;
const MARK = /\p{M}/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;

export type CharacterClass = "letter" | "digit" | "space" | "break" | "ignored" | "sign";

/** What a character is to the tokeniser, and what it is matched as. `folded` is lower-case ASCII where there is one. */
export interface Character {
  readonly is: CharacterClass;
  readonly folded: string;
  readonly upper: boolean;
}

const APOSTROPHES = "'’‘ʼ´`′＇";
const QUOTES = '"“”„«»‟″＂';
const HYPHENS = "-‐‑‒−﹣－";

function classify(char: string): Character {
  if (IGNORED.test(char) || MARK.test(char)) return { is: "ignored", folded: "", upper: false };
  if (char === "\n" || char === "\u2028" || char === "\u2029" || char === "\v" || char === "\f")
    return { is: "break", folded: "\n", upper: false };
  if (SPACE.test(char))
    return {
      is: "space",
      folded: char === "\u00A0" || char === "\u202F" || char === "\u2009" ? "\u00A0" : " ",
      upper: false,
    };
  if (APOSTROPHES.includes(char)) return { is: "sign", folded: "'", upper: false };
  if (QUOTES.includes(char)) return { is: "sign", folded: '"', upper: false };
  if (HYPHENS.includes(char)) return { is: "sign", folded: "-", upper: false };
  if (DIGIT.test(char)) {
    const compat = char.normalize("NFKC");
    const value = /^[0-9]$/.test(compat) ? compat : String(digitValue(char));
    return { is: "digit", folded: value, upper: false };
  }
  if (LETTER.test(char)) {
    const alike = LOOKALIKES.get(char) ?? PLAIN.get(char) ?? char.normalize("NFKD").replace(/\p{M}/gu, "");
    const plain = PLAIN.get(alike) ?? alike;
    const lower = plain.toLowerCase();
    return { is: "letter", folded: lower, upper: char !== char.toLowerCase() };
  }
  const compat = char.normalize("NFKC");
  return { is: "sign", folded: compat.length === 1 ? compat : char, upper: false };
}

/** Decimal digits stand in runs of ten in Unicode, so the value is the distance to the run's start. */
function digitValue(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  let start = point;
  while (point - start < 9 && DIGIT.test(String.fromCodePoint(start - 1))) start--;
  return (point - start) % 10;
}

const ASCII: readonly Character[] = Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)));
const cache = new Map<string, Character>();
const CACHE = 4096;

export function characterAt(text: string, at: number): { character: Character; width: number } {
  const code = text.charCodeAt(at);
  const ascii = ASCII[code];
  if (ascii) return { character: ascii, width: 1 };
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
  let character = cache.get(char);
  if (!character) {
    character = classify(char);
    if (cache.size < CACHE) cache.set(char, character);
  }
  return { character, width: char.length };
}
