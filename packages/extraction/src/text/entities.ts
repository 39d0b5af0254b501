const NAMED: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00A0"],
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
const LONGEST = 9;

const codeOf = (name: string): number | null => {
  if (!name.startsWith("#") || name.length > 7) return null;
  const hex = name[1] === "x" || name[1] === "X";
  const digits = name.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-f]+$/i : /^[0-9]+$/).test(digits)) return null;
  return Number.parseInt(digits, hex ? 16 : 10);
};

/** A character entity that a careless conversion left in the text, as the character it stands for. */
export function entityAt(text: string, at: number): { readonly character: string; readonly width: number } | null {
  const end = text.slice(at, at + LONGEST + 1).indexOf(";");
  if (end < 3) return null;
  const name = text.slice(at + 1, at + end);
  const named = NAMED.get(name.toLowerCase());
  if (named !== undefined) return { character: named, width: end + 1 };
  const code = codeOf(name);
  if (code === null || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { character: String.fromCodePoint(code), width: end + 1 };
}
