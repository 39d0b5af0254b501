import type { Box } from "../placement/placement.ts";
import type { Band, Spot } from "./drawing.ts";
import type { Scales } from "./frame.ts";
import type { Mark, Stretch } from "./picture.ts";

/** How far an open side fades. */
const FADE = 30;
/** Days narrower than this are a point. */
const VISIBLE = 8;

function bandOf(
  { low, high, level }: { low: number | null; high: number | null; level: number },
  { x, width }: { x: number; width: number },
  up: Scales["up"],
): Band | null {
  if (low !== null && high !== null) {
    return low === high ? null : { x, width, y: up(high), height: up(low) - up(high), fade: null };
  }
  if (low !== null) return { x, width, y: up(level) - FADE, height: FADE, fade: "up" };
  if (high !== null) return { x, width, y: up(level), height: Math.min(FADE, up(0) - up(level)), fade: "down" };
  return null;
}

/** The room the words leave around each stretch of the line. */
export function bandsOf(stretches: readonly Stretch[], { at, up }: Scales): Band[] {
  return stretches.flatMap((stretch) => {
    const x = at(stretch.from);
    return bandOf(stretch, { x, width: at(stretch.to) - x }, up) ?? [];
  });
}

/** A figure as a mark in the middle of the days its date covers, as far as they lie in the plot. */
export function spotOf(mark: Mark, { at, up }: Scales, plot: Box): Spot {
  const inside = (x: number): number => Math.min(Math.max(x, plot.x), plot.x + plot.width);
  const from = inside(at(mark.from));
  const to = inside(at(mark.to));
  const x = (from + to) / 2;
  const accounts = mark.accounts === 1 ? "" : `, ${mark.accounts} accounts`;
  return {
    x,
    y: up(mark.level),
    shape: mark.modality,
    contested: mark.contested,
    extent: to - from > VISIBLE ? { from, to } : null,
    band: bandOf(mark, { x: x - 2.5, width: 5 }, up),
    href: mark.href,
    title: `${mark.words} ${mark.modality}, ${mark.date}${accounts}`,
  };
}
