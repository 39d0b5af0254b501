import { dayNumber } from "../scale/scale.ts";
import type { Stroke } from "../history/drawing.ts";
import type { Stretch } from "../history/picture.ts";
import { strokesOf } from "../history/strokes.ts";

export const SPARKLINE = { width: 240, height: 44 } as const;
const PAD = 4;

/** A line without axes: its shape over the years, from zero up. */
export function drawSparkline(
  stretches: readonly Stretch[],
  { from, until }: { from: string; until: string },
): readonly Stroke[] {
  const [first, last] = [dayNumber(from), dayNumber(until) + 1];
  const max = Math.max(1, ...stretches.map(({ level }) => level));
  const at = (day: number): number =>
    PAD + ((Math.min(Math.max(day, first), last) - first) / (last - first)) * (SPARKLINE.width - 2 * PAD);
  const up = (level: number): number => SPARKLINE.height - PAD - (level / max) * (SPARKLINE.height - 2 * PAD);
  return strokesOf(
    stretches.filter(({ to }) => to > first),
    at,
    up,
  );
}
