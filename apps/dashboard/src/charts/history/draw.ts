import { formatCount, formatDate } from "@muster/model";
import { textWidth } from "../text-width/text-width.ts";
import { countAxis, dateTicks, dayOf } from "../scale/scale.ts";
import { type Box, type Candidate, place } from "../placement/placement.ts";
import type { Band, Drawing, Label, Spot } from "./drawing.ts";
import { strokesOf } from "./strokes.ts";
import { layOutEvents } from "./events.ts";
import { around, makeLabel, sizeOf, type Words } from "./label.ts";
import type { Mark, Picture, Stretch } from "./picture.ts";

export interface Frame {
  readonly width: number;
  /** Height of the plot alone; events stand above it and dates below. */
  readonly plotHeight: number;
  readonly margin: { readonly left: number; readonly right: number };
  readonly size: number;
  readonly eventColumn: number;
  readonly eventRows: number;
  readonly tickGap: number;
  /** How many figures may be named in the plot. */
  readonly named: number;
}

export const WIDE: Frame = {
  width: 1080,
  plotHeight: 380,
  margin: { left: 52, right: 150 },
  size: 13.5,
  eventColumn: 150,
  eventRows: 2,
  tickGap: 58,
  named: 14,
};
export const MIDDLE: Frame = {
  ...WIDE,
  width: 720,
  plotHeight: 340,
  margin: { left: 48, right: 128 },
  eventColumn: 132,
  named: 9,
};
export const NARROW: Frame = {
  width: 360,
  plotHeight: 300,
  margin: { left: 40, right: 10 },
  size: 12.5,
  eventColumn: 124,
  eventRows: 2,
  tickGap: 54,
  named: 5,
};

/** How far an open side fades. */
const FADE = 30;
const HEAD = 22;
const FOOT = 26;
/** Of the numbers on both axes. */
export const AXIS_SIZE = 12.5;

function bandOf(
  low: number | null,
  high: number | null,
  level: number,
  x: number,
  width: number,
  at: (n: number) => number,
): Band | null {
  if (low !== null && high !== null) {
    return low === high ? null : { x, width, y: at(high), height: at(low) - at(high), fade: null };
  }
  if (low !== null) return { x, width, y: at(level) - FADE, height: FADE, fade: "up" };
  if (high !== null) return { x, width, y: at(level), height: Math.min(FADE, at(0) - at(level)), fade: "down" };
  return null;
}

function spotOf(mark: Mark, at: (day: number) => number, up: (n: number) => number): Spot {
  const from = at(mark.from);
  const to = at(mark.to);
  const x = (from + to) / 2;
  const accounts = mark.accounts === 1 ? "" : `, ${mark.accounts} accounts`;
  return {
    x,
    y: up(mark.level),
    shape: mark.modality,
    contested: mark.contested,
    extent: to - from > 8 ? { from, to } : null,
    band: bandOf(mark.low, mark.high, mark.level, x - 2.5, 5, up),
    href: mark.href,
    title: `${mark.words} ${mark.modality}, ${mark.date}${accounts}`,
  };
}

const TONE = {
  reported: "contested",
  estimated: "contested",
  planned: "planned",
  authorised: "authorised",
  proposed: "proposed",
} as const;

/** What the marks off the line say beside them, most telling first. */
function namedMarks(picture: Picture): Mark[] {
  const order = { planned: 0, authorised: 1, proposed: 2, reported: 3, estimated: 3 };
  return [...picture.plans, ...picture.reports.filter((mark) => mark.contested)].sort(
    (a, b) => b.accounts - a.accounts || order[a.modality] - order[b.modality] || b.from - a.from,
  );
}

export function draw(picture: Picture, frame: Frame, unit: string): Drawing {
  const { width, margin, size } = frame;
  const plotWidth = width - margin.left - margin.right;
  const at = (day: number): number => margin.left + ((day - picture.from) / (picture.to - picture.from)) * plotWidth;
  const events = layOutEvents(picture.events, {
    at,
    bounds: { left: 2, right: width - 2 },
    columnWidth: frame.eventColumn,
    rows: frame.eventRows,
    size: size - 1,
  });
  const top = events.height + HEAD;
  const bottom = top + frame.plotHeight;
  const axis = countAxis({ max: picture.max, pixels: [bottom, top], count: 4 });
  const up = axis.at;
  const topLabel = `${formatCount(axis.ticks.at(-1) ?? 0)} ${unit}`;
  const plot: Box = { x: margin.left, y: top, width: plotWidth, height: frame.plotHeight };

  const strokes = strokesOf(picture.stretches, at, up);
  const reports = picture.reports.map((mark) => spotOf(mark, at, up));
  const plans = picture.plans.map((mark) => spotOf(mark, at, up));
  const bands = picture.stretches.flatMap(
    (s) => bandOf(s.low, s.high, s.level, at(s.from), at(s.to) - at(s.from), up) ?? [],
  );
  const withheld = picture.withheld.map(({ from, to }) => ({
    x: at(from),
    y: top,
    width: at(to) - at(from),
    height: frame.plotHeight,
  }));

  const obstacles: Box[] = [
    ...[...reports, ...plans].map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 })),
    ...strokes.map(({ from, to }) => ({
      x: from.x - 1,
      y: Math.min(from.y, to.y) - 1.5,
      width: to.x - from.x + 2,
      height: Math.abs(to.y - from.y) + 3,
    })),
    { x: 0, y: top - HEAD + 2, width: textWidth(topLabel, AXIS_SIZE), height: AXIS_SIZE + 2 },
  ];
  const bounds: Box = {
    x: margin.left + 2,
    y: top - HEAD + 2,
    width: width - margin.left - 4,
    height: frame.plotHeight + HEAD - 4,
  };

  interface Wanted {
    readonly words: readonly Words[];
    readonly tone: Label["tone"];
    readonly anchorAt: number;
  }
  const wanted: Candidate<Wanted>[] = [];
  if (picture.horizon !== null) {
    const x = at(picture.horizon);
    const words: Words[] = [
      {
        text: `known on ${formatDate({ date: dayOf(picture.horizon - 1), precision: "day" })}`,
        size: size - 1,
        bold: true,
      },
    ];
    const room = sizeOf(words);
    const heights = [top + 4, top - room.height - 3, top + 24, top + 44, bottom - 40];
    const boxes = heights.flatMap((y) => [
      { x: x + 6, y, ...room },
      { x: x - 6 - room.width, y, ...room },
    ]);
    wanted.push({ item: { words, tone: "horizon", anchorAt: x }, boxes });
    obstacles.push({ x: x - 1, y: top, width: 2, height: frame.plotHeight });
  }
  const last = picture.stretches.at(-1);
  if (last !== undefined) {
    const words: Words[] = [
      { text: last.words, size: size + 4.5, bold: true },
      { text: last.style === "carried" ? "last reported" : "reported", size: size - 1 },
      { text: last.date, size: size - 1 },
    ];
    const point = { x: at(last.to), y: up(last.level) };
    const room = sizeOf(words);
    const beside = Math.min(Math.max(point.y - room.height / 2, top - HEAD + 2), bottom - room.height - 4);
    const boxes: Box[] = [0, 10, 20, 40, 60, 90].map((lift) => ({ x: point.x + 8, y: beside - lift, ...room }));
    for (const lift of [8, 20, 40, 60, 90, 130])
      boxes.push({ x: width - margin.right - room.width - 2, y: point.y - lift - room.height, ...room });
    boxes.push(...around(point, room, 8, ["below-left", "above", "left"]));
    wanted.push({ item: { words, tone: "reported", anchorAt: point.x }, boxes });
  }
  for (const stretch of picture.withheld) {
    const words: Words[] = [{ text: "number withheld", size: size - 0.5 }];
    const point = { x: (at(stretch.from) + at(stretch.to)) / 2, y: top + 40 };
    wanted.push({
      item: { words, tone: "withheld", anchorAt: point.x },
      boxes: around(point, sizeOf(words), 2, ["above", "right", "left"]),
    });
  }
  const peak = picture.stretches.reduce<Stretch | undefined>(
    (best, s) => (best === undefined || s.level > best.level ? s : best),
    undefined,
  );
  if (peak !== undefined && last !== undefined && peak.words !== last.words) {
    const words: Words[] = [
      { text: peak.words, size, bold: true },
      { text: peak.date, size: size - 1.5 },
    ];
    const point = { x: at(peak.from), y: up(peak.level) };
    wanted.push({
      item: { words, tone: "reported", anchorAt: point.x },
      boxes: around(point, sizeOf(words), 9, [
        "above-right",
        "above",
        "above-left",
        "left",
        "below-left",
        "below-right",
      ]),
    });
  }
  for (const mark of namedMarks(picture).slice(0, frame.named)) {
    const reportedTone = mark.modality === "reported" || mark.modality === "estimated";
    const words: Words[] = [
      {
        text: reportedTone ? `${mark.words}, contested` : `${mark.words} ${mark.modality}`,
        size: size - 0.5,
        bold: !reportedTone,
      },
    ];
    const point = { x: (at(mark.from) + at(mark.to)) / 2, y: up(mark.level) };
    wanted.push({
      item: { words, tone: TONE[mark.modality], anchorAt: point.x },
      boxes: around(point, sizeOf(words), 10, [
        "right",
        "left",
        "above-right",
        "above-left",
        "above",
        "below-right",
        "below-left",
        "below",
      ]),
    });
  }
  const labels = place(wanted, { bounds, obstacles, gap: 1 }).map(({ item, box }) =>
    makeLabel(item.words, box, box.x + box.width / 2 < item.anchorAt - 1 ? "end" : "start", item.tone),
  );

  return {
    width,
    height: bottom + FOOT,
    plot,
    counts: axis.ticks.map((tick) => ({
      y: up(tick),
      label: tick === axis.ticks.at(-1) ? topLabel : formatCount(tick),
    })),
    dates: dateTicks({ from: picture.from, to: picture.to, width: plotWidth, minGap: frame.tickGap }).map(
      ({ day, label }) => ({ x: at(day), label }),
    ),
    strokes,
    bands,
    withheld,
    reports,
    plans,
    labels,
    events: events.events,
    horizon: picture.horizon === null ? null : at(picture.horizon),
  };
}
