import { type Box, overlaps } from "../placement/placement.ts";
import { textWidth, wrap } from "../text-width/text-width.ts";
import type { EventMark } from "./drawing.ts";
import { makeLabel, sizeOf } from "./label.ts";
import type { Moment } from "./picture.ts";

export interface EventLayout {
  readonly events: readonly EventMark[];
  /** How high the words stand above the plot. */
  readonly height: number;
}

interface Settled {
  readonly moment: Moment;
  readonly x: number;
  readonly row: number;
  readonly left: boolean;
  readonly words: readonly string[];
  readonly width: number;
}

/**
 * Stands the events' words in rows above the plot, each at its day, with a leader down to it. The more telling event
 * chooses first. Words never cross words nor another event's leader; what finds no room stays a mark on the axis.
 */
export function layOutEvents(
  moments: readonly Moment[],
  {
    at,
    bounds,
    columnWidth,
    rows,
    size,
  }: {
    at: (day: number) => number;
    bounds: { left: number; right: number };
    columnWidth: number;
    rows: number;
    size: number;
  },
): EventLayout {
  const line = size * 1.22;
  const maxLines = 4;
  const rowHeight = line * maxLines + 6;
  const settled: Settled[] = [];
  const leaders: Box[] = [];
  const boxes: Box[] = [];

  for (const moment of moments) {
    const x = at(moment.day);
    const words = wrap(moment.title, columnWidth, size);
    if (words.length > maxLines - 1) continue;
    const lines = [moment.date, ...words];
    const width = Math.max(...lines.map((text, i) => textWidth(text, size, i === 0 ? "bold" : "regular")));
    const height = lines.length * line;
    search: for (let row = 0; row < rows; row += 1) {
      for (const left of [false, true]) {
        const y = -(row + 1) * rowHeight + (rowHeight - height) - 4;
        const box: Box = { x: left ? x - 5 - width : x + 5, y, width, height };
        const leader: Box = { x: x - 0.5, y, width: 1, height: -y };
        if (box.x < bounds.left || box.x + width > bounds.right) continue;
        if (boxes.some((other) => overlaps(other, box, 6) || overlaps(other, leader, 3))) continue;
        if (leaders.some((other) => overlaps(other, box, 3))) continue;
        boxes.push(box);
        leaders.push(leader);
        settled.push({ moment, x, row, left, words: lines, width });
        break search;
      }
    }
  }

  const used = settled.length === 0 ? 0 : Math.max(...settled.map(({ row }) => row)) + 1;
  const height = used * rowHeight + (used > 0 ? 4 : 0);
  const labelled = new Map(settled.map((one) => [one.moment, one]));
  return {
    height,
    events: moments.map((moment) => {
      const one = labelled.get(moment);
      const x = at(moment.day);
      if (one === undefined) return { x, top: height, title: moment.title, date: moment.date, label: null };
      const words = one.words.map((text, index) => ({ text, size, bold: index === 0 }));
      const { height: tall } = sizeOf(words);
      const top = height - (one.row + 1) * rowHeight + (rowHeight - tall) - 4;
      const box = { x: one.left ? x - 5 - one.width : x + 5, y: top, width: one.width, height: tall };
      return {
        x,
        top,
        title: moment.title,
        date: moment.date,
        label: makeLabel(words, box, one.left ? "end" : "start", "event"),
      };
    }),
  };
}
