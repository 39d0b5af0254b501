import { type Character, characterAt } from "./characters.ts";
import type { Token } from "./token.ts";

const ENTITIES = new Map([
  ["nbsp", " "],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["rsquo", "'"],
  ["lsquo", "'"],
  ["ldquo", '"'],
  ["rdquo", '"'],
  ["ndash", "–"],
  ["mdash", "—"],
  ["thinsp", "\u00A0"],
  ["shy", ""],
]);

/** Character entities that a careless conversion left in the text. */
function entityAt(text: string, at: number): { folded: string; width: number } | null {
  const end = text.indexOf(";", at);
  if (end === -1 || end - at > 9 || end - at < 3) return null;
  const name = text.slice(at + 1, end);
  const named = ENTITIES.get(name.toLowerCase());
  if (named !== undefined) return { folded: named, width: end - at + 1 };
  const code = /^#(?:x([0-9a-f]{1,5})|(\d{1,6}))$/i.exec(name);
  if (!code) return null;
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  return { folded: String.fromCodePoint(point), width: end - at + 1 };
}

interface Cell {
  readonly character: Character;
  readonly start: number;
  readonly end: number;
}

/** Reads one character at a time, entities as the character they stand for, and passes over what prints nothing. */
class Reader {
  readonly #text: string;
  #at = 0;
  #ahead: Cell | null | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  peek(): Cell | null {
    if (this.#ahead === undefined) this.#ahead = this.#read();
    return this.#ahead;
  }

  next(): Cell | null {
    const cell = this.peek();
    this.#ahead = undefined;
    return cell;
  }

  /** The character right after the one that `peek` gives, without entities: enough to look past a separator. */
  after(): Character | null {
    const cell = this.peek();
    if (cell === null) return null;
    for (let at = cell.end; at < this.#text.length;) {
      const { character, width } = characterAt(this.#text, at);
      if (character.is !== "ignored") return character;
      at += width;
    }
    return null;
  }

  #read(): Cell | null {
    while (this.#at < this.#text.length) {
      const start = this.#at;
      if (this.#text[start] === "&") {
        const entity = entityAt(this.#text, start);
        if (entity) {
          this.#at += entity.width;
          if (entity.folded === "") continue;
          return { character: characterAt(entity.folded, 0).character, start, end: this.#at };
        }
      }
      const { character, width } = characterAt(this.#text, start);
      this.#at += width;
      if (character.is !== "ignored") return { character, start, end: this.#at };
    }
    return null;
  }
}

const SEPARATORS = new Set([",", ".", "'", "\u00A0", "٬", "٫"]);

/** The text as tokens, in one pass. Every offset points into the text as it is. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const reader = new Reader(text);
  let spaced = false;
  let breaks: 0 | 1 | 2 = 0;
  const push = (token: Pick<Token, "kind" | "norm" | "start" | "end" | "upper" | "caps">): void => {
    tokens.push({ ...token, spaced, breaks });
    spaced = false;
    breaks = 0;
  };
  for (let cell = reader.next(); cell !== null; cell = reader.next()) {
    const { character, start } = cell;
    let end = cell.end;
    let norm = character.folded;
    switch (character.is) {
      case "space":
      case "ignored":
        spaced = true;
        break;
      case "break":
        spaced = true;
        breaks = breaks === 0 ? 1 : 2;
        break;
      case "digit": {
        for (let ahead = reader.peek(); ahead !== null; ahead = reader.peek()) {
          const inside =
            ahead.character.is === "digit" ||
            (SEPARATORS.has(ahead.character.folded) && reader.after()?.is === "digit");
          if (!inside) break;
          norm += ahead.character.folded;
          end = ahead.end;
          reader.next();
        }
        push({ kind: "number", norm, start, end, upper: false, caps: false });
        break;
      }
      case "letter": {
        let letters = 1;
        let capitals = character.upper ? 1 : 0;
        for (let ahead = reader.peek(); ahead !== null; ahead = reader.peek()) {
          const is = ahead.character.is;
          const inside =
            is === "letter" || is === "digit" || (ahead.character.folded === "'" && reader.after()?.is === "letter");
          if (!inside) break;
          if (is === "letter") {
            letters++;
            if (ahead.character.upper) capitals++;
          }
          norm += ahead.character.folded;
          end = ahead.end;
          reader.next();
        }
        push({ kind: "word", norm, start, end, upper: character.upper, caps: letters > 1 && capitals === letters });
        break;
      }
      case "sign":
        push({ kind: "sign", norm, start, end, upper: false, caps: false });
        break;
    }
  }
  return tokens;
}
