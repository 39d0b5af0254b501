import type { Token } from "./token.ts";

const isLetter = (token: Token | undefined): boolean => token?.kind === "word" && token.norm.length === 1;
const isStop = (token: Token | undefined): boolean => token?.norm === "." && !token.spaced;

/** "U.S." and "U. N." arrive as letters and stops; they leave as one word, "us", all capitals. */
function abbreviationAt(tokens: readonly Token[], at: number): { token: Token; length: number } | null {
  const first = tokens[at];
  if (first === undefined || !isLetter(first) || !isStop(tokens[at + 1])) return null;
  let length = 2;
  let norm = first.norm;
  let capitals = first.upper;
  while (isLetter(tokens[at + length]) && !tokens[at + length]?.spaced && isStop(tokens[at + length + 1])) {
    norm += tokens[at + length]?.norm ?? "";
    capitals = capitals && (tokens[at + length]?.upper ?? false);
    length += 2;
  }
  // "U.S" at a line's end, without its last stop.
  if (isLetter(tokens[at + length]) && !tokens[at + length]?.spaced && norm.length === 1) {
    norm += tokens[at + length]?.norm ?? "";
    length += 1;
  }
  if (norm.length < 2) return null;
  const end = tokens[at + length - 1]?.end ?? first.end;
  return { token: { ...first, norm, end, caps: capitals }, length };
}

/** "Iraq's" arrives as one word and leaves as "iraq" and "'s"; "forces'" already stands apart from its sign. */
function possessive(token: Token): Token[] | null {
  if (token.kind !== "word" || !token.norm.endsWith("'s") || token.norm.length < 3) return null;
  const width = token.end - token.start;
  // The sign and the s are two characters of the text, but an entity may be longer; cut from the word's own length.
  const cut = token.norm.length === width ? token.end - 2 : token.end - (width - (token.norm.length - 2));
  return [
    { ...token, norm: token.norm.slice(0, -2), end: cut },
    { ...token, norm: "'s", start: cut, upper: false, caps: false, spaced: false, breaks: 0 },
  ];
}

/** Puts together and takes apart what the scanner could not know. */
export function joinTokens(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const abbreviation = abbreviationAt(tokens, at);
    if (abbreviation) {
      out.push(abbreviation.token);
      at += abbreviation.length;
      continue;
    }
    out.push(...(possessive(token) ?? [token]));
    at++;
  }
  return out;
}
