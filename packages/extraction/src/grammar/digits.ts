/** What the digits of one number say: a value, a decimal that needs a multiplier, or nothing that can be trusted. */
export type Digits =
  | { readonly is: "whole"; readonly value: number }
  | { readonly is: "decimal"; readonly value: number }
  | { readonly is: "malformed" };

const MALFORMED: Digits = { is: "malformed" };
/** More people than there are. */
const MOST = 1_000_000_000;

const whole = (value: number): Digits => (value <= MOST ? { is: "whole", value } : MALFORMED);

/**
 * Reads digits with separators. A group of three after any separator is thousands ("4,000", "4.000", "4'000", "4 000"):
 * nobody counts people to three decimals. One or two digits after a single comma or stop are decimals ("2.5", "4,5").
 * Anything else ("1,2345", "1.2.3") is malformed. Neither is ever repaired: "171,00" is a decimal, and counts nobody.
 */
export function readDigits(folded: string): Digits {
  let groups = 0;
  let group = 0;
  let head = -1;
  let value = 0;
  let separator = "";
  let regular = true;
  for (const char of folded) {
    if (char >= "0" && char <= "9") {
      group++;
      value = value * 10 + Number(char);
      if (value > MOST * 1000) return MALFORMED;
      continue;
    }
    if (head === -1) head = group;
    else regular &&= group === 3;
    groups++;
    group = 0;
    separator = char;
  }
  if (groups === 0) return whole(value);
  regular &&= group === 3;
  if (regular && head > 0 && head <= 3 && (folded[0] !== "0" || head === 1)) return whole(value);
  const single = groups === 1 && group > 0 && group <= 2 && head <= 3 && (separator === "." || separator === ",");
  return single ? { is: "decimal", value: value / 10 ** group } : MALFORMED;
}
