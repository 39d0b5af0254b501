import { MULTIPLIERS, TENS, UNITS } from "../language/english/numbers.ts";
import type { Token } from "../text/token.ts";

export interface WordNumber {
  readonly value: number;
  readonly to: number;
}

/**
 * "two thousand five hundred", "twenty-five hundred", "a hundred and fifty", "two dozen", "a thousand". Null where the
 * words at `from` are no number.
 */
export function readNumberWords(tokens: readonly Token[], from: number): WordNumber | null {
  let total = 0;
  let current = 0;
  let seen = false;
  let to = from;
  const first = tokens[from]?.norm ?? "";
  const second = tokens[from + 1]?.norm ?? "";
  let at = from;
  if ((first === "a" || first === "an") && MULTIPLIERS.has(second) && second !== "k" && !second.endsWith("s")) {
    current = 1;
    at++;
  }
  for (; at < tokens.length && at - from < 16; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const unit = UNITS.get(token.norm);
    const ten = TENS.get(token.norm);
    const multiplier = MULTIPLIERS.get(token.norm);
    if (
      unit !== undefined &&
      (current === 0 ||
        (current % 100 === 0 && current > 0) ||
        (current % 10 === 0 && current % 100 >= 20 && unit < 10))
    ) {
      current += unit;
      seen = true;
    } else if (ten !== undefined && (current === 0 || current % 100 === 0)) {
      current += ten;
      seen = true;
    } else if (multiplier !== undefined && current > 0 && token.norm !== "k" && !token.norm.endsWith("s")) {
      if (multiplier >= 1000) {
        total += current * multiplier;
        current = 0;
      } else current *= multiplier;
      seen = true;
    } else if ((token.norm === "-" || token.norm === "and") && seen) {
      const next = tokens[at + 1]?.norm ?? "";
      const joins = UNITS.has(next) || TENS.has(next);
      const afterMultiplier = token.norm === "and" ? current % 100 === 0 : current % 10 === 0 || MULTIPLIERS.has(next);
      if (!joins || !afterMultiplier || (token.norm === "-" && tokens[at + 1]?.spaced)) break;
      continue;
    } else break;
    to = at + 1;
  }
  const value = total + current;
  // "one" alone is a pronoun, and "a" needs its multiplier.
  if (!seen || value === 0 || (value === 1 && to - from === 1)) return null;
  return { value, to };
}
