import type { Box } from "../placement/placement.ts";
import { textWidth } from "../text-width/text-width.ts";
import type { Label } from "./drawing.ts";

export interface Words {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
}

const LINE = 1.22;
const ASCENT = 0.92;

export function sizeOf(words: readonly Words[]): { width: number; height: number } {
  return {
    width: Math.max(
      0,
      ...words.map(({ text, size, bold }) => textWidth(text, size, bold === true ? "bold" : "regular")),
    ),
    height: words.reduce((sum, { size }) => sum + size * LINE, 0),
  };
}

export function makeLabel(words: readonly Words[], box: Box, anchor: Label["anchor"], tone: Label["tone"]): Label {
  let top = box.y;
  const lines = words.map(({ text, size, bold = false }) => {
    const y = top + size * ASCENT;
    top += size * LINE;
    return { text, size, bold, y };
  });
  return { box, lines, anchor, tone };
}

/** Places around a point for words of that size, best first: beside it, then above, then below. */
export function around(
  point: { x: number; y: number },
  { width, height }: { width: number; height: number },
  clear: number,
  order: readonly (
    | "right"
    | "left"
    | "above"
    | "below"
    | "above-right"
    | "above-left"
    | "below-right"
    | "below-left"
  )[],
): Box[] {
  const { x, y } = point;
  const diagonal = clear * 0.6;
  return order.map((side) => {
    switch (side) {
      case "right":
        return { x: x + clear, y: y - height / 2, width, height };
      case "left":
        return { x: x - clear - width, y: y - height / 2, width, height };
      case "above":
        return { x: x - width / 2, y: y - clear - height, width, height };
      case "below":
        return { x: x - width / 2, y: y + clear, width, height };
      case "above-right":
        return { x: x + diagonal, y: y - diagonal - height, width, height };
      case "above-left":
        return { x: x - diagonal - width, y: y - diagonal - height, width, height };
      case "below-right":
        return { x: x + diagonal, y: y + diagonal, width, height };
      case "below-left":
        return { x: x - diagonal - width, y: y + diagonal, width, height };
      default:
        return side satisfies never;
    }
  });
}
