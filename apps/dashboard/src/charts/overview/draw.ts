import { formatCount } from "@muster/model";
import { type Box, place } from "../placement/placement.ts";
import { countAxis, dateTicks } from "../scale/scale.ts";
import { textWidth } from "../text-width/text-width.ts";
import { AXIS_SIZE } from "../history/frame.ts";
import type { Label, Stroke } from "../history/drawing.ts";
import { makeLabel, sizeOf, type Words } from "../history/label.ts";
import type { Stretch } from "../history/picture.ts";
import { strokesOf } from "../history/strokes.ts";

/** One of the lines that are compared. `colour` is its place in the palette, from 1. */
export interface Line {
  readonly slug: string;
  readonly name: string;
  readonly figure: string;
  readonly colour: 1 | 2 | 3;
  readonly stretches: readonly Stretch[];
}

export interface OverviewFrame {
  readonly width: number;
  readonly plotHeight: number;
  readonly margin: { readonly left: number; readonly right: number };
  readonly tickGap: number;
  readonly size: number;
}

export const WIDE: OverviewFrame = {
  width: 1080,
  plotHeight: 330,
  margin: { left: 52, right: 178 },
  tickGap: 58,
  size: 14,
};
export const MIDDLE: OverviewFrame = { ...WIDE, width: 720, plotHeight: 300, margin: { left: 48, right: 164 } };
export const NARROW: OverviewFrame = {
  width: 360,
  plotHeight: 290,
  margin: { left: 40, right: 8 },
  tickGap: 54,
  size: 12.5,
};

export interface OverviewDrawing {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly counts: readonly { readonly y: number; readonly label: string }[];
  readonly dates: readonly { readonly x: number; readonly label: string }[];
  readonly lines: readonly {
    readonly slug: string;
    readonly colour: 1 | 2 | 3;
    readonly strokes: readonly Stroke[];
    readonly label: Label | null;
  }[];
}

const HEAD = 24;
const FOOT = 26;

/** Draws several reported lines on one axis, each named where it ends. */
export function drawOverview(
  lines: readonly Line[],
  { from, to }: { from: number; to: number },
  frame: OverviewFrame,
): OverviewDrawing {
  const { width, margin, plotHeight, size } = frame;
  const plot: Box = { x: margin.left, y: HEAD, width: width - margin.left - margin.right, height: plotHeight };
  const bottom = plot.y + plotHeight;
  const at = (day: number): number => plot.x + ((day - from) / (to - from)) * plot.width;
  const axis = countAxis({
    max: Math.max(0, ...lines.flatMap(({ stretches }) => stretches.map(({ level }) => level))),
    pixels: [bottom, plot.y],
    count: 4,
  });
  const topLabel = `${formatCount(axis.ticks.at(-1) ?? 0)} people`;
  const drawn = lines.map((line) => ({ line, strokes: strokesOf(line.stretches, at, axis.at) }));
  const obstacles: Box[] = [
    { x: 0, y: 0, width: textWidth(topLabel, AXIS_SIZE), height: HEAD },
    ...drawn.flatMap(({ strokes }) =>
      strokes.map((stroke) => ({
        x: stroke.from.x - 1,
        y: Math.min(stroke.from.y, stroke.to.y) - 2,
        width: stroke.to.x - stroke.from.x + 2,
        height: Math.abs(stroke.to.y - stroke.from.y) + 4,
      })),
    ),
  ];

  const wanted = drawn.flatMap(({ line, strokes }) => {
    const end = strokes.at(-1)?.to;
    if (end === undefined) return [];
    const words: Words[] = [
      { text: line.name, size, bold: true },
      { text: line.figure, size },
    ];
    const room = sizeOf(words);
    const middle = Math.min(end.y - room.height / 2, bottom - room.height);
    const lifts = [0, -6, 6, -14, 14, -24, 24, -36, -50, -66, 40, -84];
    const beside = lifts.map((lift) => ({ x: end.x + 8, y: middle + lift, ...room }));
    // Where there is no room beside the end, above or below it; then further back along the line, above it.
    const along = [0, 0.06, 0.14, 0.24, 0.36, 0.5].flatMap((back) =>
      [-6, -16, -30, -48, -70, -96, -130].map((lift) => ({
        x: Math.min(end.x - back * plot.width, width - 4) - room.width,
        y: end.y + lift - room.height,
        ...room,
      })),
    );
    return [{ item: { line, words, end }, boxes: [...beside, ...along] }];
  });
  const placed = place(wanted, {
    bounds: { x: plot.x, y: 2, width: width - plot.x - 2, height: bottom - 2 },
    obstacles,
    gap: 2,
  });
  return {
    width,
    height: bottom + FOOT,
    plot,
    counts: axis.ticks.map((tick) => ({
      y: axis.at(tick),
      label: tick === axis.ticks.at(-1) ? topLabel : formatCount(tick),
    })),
    dates: dateTicks({ from, to, width: plot.width, minGap: frame.tickGap }).map(({ day, label }) => ({
      x: at(day),
      label,
    })),
    lines: drawn.map(({ line, strokes }) => {
      const found = placed.find(({ item }) => item.line === line);
      const label =
        found === undefined
          ? null
          : makeLabel(found.item.words, found.box, found.box.x >= found.item.end.x ? "start" : "end", "reported");
      return { slug: line.slug, colour: line.colour, strokes, label };
    }),
  };
}
