import type { Stroke } from "./drawing.ts";
import type { Stretch } from "./picture.ts";

/** Levels as horizontal strokes, with a riser where one follows another. */
export function strokesOf(
  stretches: readonly Stretch[],
  at: (day: number) => number,
  up: (n: number) => number,
): Stroke[] {
  return stretches.flatMap((stretch, index) => {
    const from = { x: at(stretch.from), y: up(stretch.level) };
    const level: Stroke = { style: stretch.style, from, to: { x: at(stretch.to), y: from.y } };
    const before = stretches[index - 1];
    if (before === undefined || before.to !== stretch.from || before.level === stretch.level) return [level];
    return [{ style: "riser", from: { x: from.x, y: up(before.level) }, to: from }, level];
  });
}
