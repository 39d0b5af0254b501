/**
 * How wide a line of Source Sans 3 is, without a browser to ask: advance widths of the printable ASCII characters in
 * thousandths of the font size, as the font file has them. Kerning is left out, so real text is never wider by more
 * than a hair.
 */
const ADVANCES = {
  regular: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
    497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
    647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
    496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
    241, 303, 497,
  ],
  bold: [
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513, 513, 513,
    513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745,
    657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564,
    507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324,
    255, 324, 513,
  ],
} as const;
const FIRST = 32;
/** A character the table does not have counts as a wide one. */
const UNKNOWN = 800;

export type Weight = keyof typeof ADVANCES;

/** Width in the unit of `size`. */
export function textWidth(line: string, size: number, weight: Weight = "regular"): number {
  const advances = ADVANCES[weight];
  let thousandths = 0;
  for (const character of line) thousandths += advances[(character.codePointAt(0) ?? 0) - FIRST] ?? UNKNOWN;
  return (thousandths / 1000) * size;
}

/** Breaks a line at spaces so that no part is wider than `width`; a single word that is wider stands alone. */
export function wrap(line: string, width: number, size: number, weight: Weight = "regular"): string[] {
  const lines: string[] = [];
  for (const word of line.split(/\s+/).filter((word) => word !== "")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
