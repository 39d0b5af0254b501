/** What the digits of one number say: a value, a decimal that needs a multiplier, or nothing that can be trusted. */
export type Digits =
  | { readonly is: "whole"; readonly value: number }
  | { readonly is: "decimal"; readonly value: number }
  | { readonly is: "malformed" };

const MOST = 100_000_000;

function whole(digits: string): Digits {
  const value = Number(digits);
  return digits.length <= 12 && value <= MOST * 10 ? { is: "whole", value } : { is: "malformed" };
}

/**
 * Reads digits with separators. A group of three after any separator is thousands ("4,000", "4.000", "4'000", "4 000"):
 * nobody counts people to three decimals. One or two digits after a single comma or stop are decimals ("2.5", "4,5").
 * Anything else ("171,00", "1,2345") is malformed, and is never repaired.
 */
export function readDigits(norm: string): Digits {
  const parts = norm.split(/[,.'\u00A0٬٫ ]/);
  const [head, ...groups] = parts;
  if (head === undefined || groups.length === 0) return whole(norm);
  if (
    groups.every((group) => group.length === 3) &&
    head.length <= 3 &&
    head.length > 0 &&
    !(head.startsWith("0") && head !== "0")
  )
    return whole(parts.join(""));
  const single = groups.length === 1 ? (groups[0] ?? "") : "";
  const sign = norm[head.length];
  if (single.length > 0 && single.length <= 2 && head.length <= 3 && (sign === "." || sign === ","))
    return { is: "decimal", value: Number(`${head}.${single}`) };
  return { is: "malformed" };
}
