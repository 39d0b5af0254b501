import { formatCount } from "@muster/model";
import type { Box } from "../placement/placement.ts";
import { countAxis, dateTicks } from "../scale/scale.ts";
import { textWidth } from "../text-width/text-width.ts";
import type { Drawing } from "./drawing.ts";
import { layOutEvents } from "./events.ts";
import { AXIS_SIZE, FOOT, type Frame, HEAD } from "./frame.ts";
import { nameFigures } from "./name-figures.ts";
import type { Picture } from "./picture.ts";
import { bandsOf, spotOf } from "./shapes.ts";
import { strokesOf } from "./strokes.ts";

/** Turns what a history shows into a drawing of that frame. `unit` is who is counted. */
export function draw(picture: Picture, frame: Frame, unit: string): Drawing {
  const { width, margin, plotHeight } = frame;
  const plotWidth = width - margin.left - margin.right;
  const at = (day: number): number => margin.left + ((day - picture.from) / (picture.to - picture.from)) * plotWidth;
  const { events, height } = layOutEvents(picture.events, {
    at,
    bounds: { left: 2, right: width - 2 },
    columnWidth: frame.eventColumn,
    rows: frame.eventRows,
    size: frame.size - 1,
  });
  const plot: Box = { x: margin.left, y: height + HEAD, width: plotWidth, height: plotHeight };
  const bottom = plot.y + plotHeight;
  const axis = countAxis({ max: picture.max, pixels: [bottom, plot.y], count: 4 });
  const scales = { at, up: axis.at };
  const topLabel = `${formatCount(axis.ticks.at(-1) ?? 0)} ${unit}`;

  const strokes = strokesOf(picture.stretches, at, axis.at);
  const reports = picture.reports.map((mark) => spotOf(mark, scales, plot));
  const plans = picture.plans.map((mark) => spotOf(mark, scales, plot));
  const horizon = picture.horizon === null ? null : at(picture.horizon);
  const obstacles: Box[] = [
    { x: 0, y: plot.y - HEAD + 2, width: textWidth(topLabel, AXIS_SIZE), height: AXIS_SIZE + 2 },
    ...(horizon === null ? [] : [{ x: horizon - 1, y: plot.y, width: 2, height: plotHeight }]),
    ...[...reports, ...plans].map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 })),
    ...strokes.map(({ from, to }) => ({
      x: from.x - 1,
      y: Math.min(from.y, to.y) - 1.5,
      width: to.x - from.x + 2,
      height: Math.abs(to.y - from.y) + 3,
    })),
  ];

  return {
    width,
    height: bottom + FOOT,
    plot,
    counts: axis.ticks.map((tick, index) => ({
      y: axis.at(tick),
      label: index === axis.ticks.length - 1 ? topLabel : formatCount(tick),
    })),
    dates: dateTicks({ from: picture.from, to: picture.to, width: plotWidth, minGap: frame.tickGap }).map(
      ({ day, label }) => ({ x: at(day), label }),
    ),
    strokes,
    bands: bandsOf(picture.stretches, scales),
    withheld: picture.withheld.map(({ from, to }) => ({
      x: at(from),
      y: plot.y,
      width: at(to) - at(from),
      height: plotHeight,
    })),
    reports,
    plans,
    labels: nameFigures({ picture, frame, plot, scales }, obstacles),
    events,
    horizon,
  };
}
