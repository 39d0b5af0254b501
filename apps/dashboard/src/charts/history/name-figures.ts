import { formatDate } from "@muster/model";
import { type Box, type Candidate, place } from "../placement/placement.ts";
import { dayOf } from "../scale/scale.ts";
import type { Label } from "./drawing.ts";
import { type Frame, HEAD, type Scales } from "./frame.ts";
import { wrap } from "../text-width/text-width.ts";
import { around, makeLabel, sizeOf, type Words } from "./label.ts";
import type { Mark, Picture, Stretch } from "./picture.ts";
import { spotOf } from "./shapes.ts";

interface Wanted {
  readonly words: readonly Words[];
  readonly tone: Label["tone"];
  readonly beside: number;
}

interface Room {
  readonly picture: Picture;
  readonly frame: Frame;
  readonly plot: Box;
  readonly scales: Scales;
}

/** A margin as wide as this has room for the words at the end of the line; where it is narrower they may be this wide. */
const BESIDE = 100;
const MINIMUM = 190;

const TONE = {
  reported: "contested",
  estimated: "contested",
  planned: "planned",
  authorised: "authorised",
  proposed: "proposed",
} as const;

function horizonName({ picture, frame, plot, scales }: Room): Candidate<Wanted>[] {
  if (picture.horizon === null) return [];
  const x = scales.at(picture.horizon);
  const date = formatDate({ date: dayOf(picture.horizon - 1), precision: "day" });
  const words: Words[] = [{ text: `known on ${date}`, size: frame.size - 1, bold: true }];
  const size = sizeOf(words);
  const heights = [plot.y + 4, plot.y - size.height - 3, plot.y + 24, plot.y + 44, plot.y + plot.height - 40];
  const boxes = heights.flatMap((y) => [
    { x: x + 6, y, ...size },
    { x: x - 6 - size.width, y, ...size },
  ]);
  return [{ item: { words, tone: "horizon", beside: x }, boxes }];
}

/** The line says its figure where it ends: beside it, or above it where there is no room beside. */
function endName({ picture, frame, plot, scales }: Room): Candidate<Wanted>[] {
  const last = picture.stretches.at(-1);
  if (last === undefined) return [];
  const words: Words[] = [
    ...wrap(last.words, frame.margin.right > BESIDE ? frame.margin.right - 14 : MINIMUM, frame.size + 4.5, "bold").map(
      (text) => ({
        text,
        size: frame.size + 4.5,
        bold: true,
      }),
    ),
    { text: last.style === "carried" ? "last reported" : "reported", size: frame.size - 1 },
    { text: last.date, size: frame.size - 1 },
  ];
  const end = { x: scales.at(last.to), y: scales.up(last.level) };
  const size = sizeOf(words);
  const lowest = plot.y + plot.height - size.height - 4;
  const beside = Math.min(Math.max(end.y - size.height / 2, plot.y - HEAD + 2), lowest);
  const right = plot.x + plot.width;
  return [
    {
      item: { words, tone: "reported", beside: end.x },
      boxes: [
        ...[0, 10, 20, 40, 60, 90].map((lift) => ({ x: end.x + 8, y: beside - lift, ...size })),
        ...[8, 20, 40, 60, 90, 130].map((lift) => ({
          x: right - size.width - 2,
          y: end.y - lift - size.height,
          ...size,
        })),
        ...around(end, size, 8, ["below-left", "above", "left"]),
        // The end must be named whatever else stands there: further up or down along the right edge.
        ...Array.from({ length: Math.floor(plot.height / 8) }, (_, step) => ({
          x: frame.width - size.width - 4,
          y: plot.y - HEAD + 2 + step * 8,
          ...size,
        })).sort((a, b) => Math.abs(a.y - end.y) - Math.abs(b.y - end.y)),
      ],
    },
  ];
}

function withheldNames({ picture, frame, plot, scales }: Room): Candidate<Wanted>[] {
  return picture.withheld.map(({ from, to }) => {
    const words: Words[] = [{ text: "number withheld", size: frame.size - 0.5 }];
    const middle = { x: (scales.at(from) + scales.at(to)) / 2, y: plot.y + 40 };
    return {
      item: { words, tone: "withheld", beside: middle.x },
      boxes: around(middle, sizeOf(words), 2, ["above", "right", "left"]),
    };
  });
}

/** The highest number the line reaches; words without a number of their own have no height to name. */
function peakName({ picture, frame, scales }: Room): Candidate<Wanted>[] {
  const peak = picture.stretches
    .filter(({ numbered }) => numbered)
    .reduce<Stretch | undefined>((best, one) => (best === undefined || one.level > best.level ? one : best), undefined);
  if (peak === undefined || peak.words === picture.stretches.at(-1)?.words) return [];
  const words: Words[] = [
    { text: peak.words, size: frame.size, bold: true },
    { text: peak.date, size: frame.size - 1.5 },
  ];
  const corner = { x: scales.at(peak.from), y: scales.up(peak.level) };
  const sides = ["above-right", "above", "above-left", "left", "below-left", "below-right"] as const;
  return [{ item: { words, tone: "reported", beside: corner.x }, boxes: around(corner, sizeOf(words), 9, sides) }];
}

/** What the marks off the line say beside them: what most accounts give first, then plans, ceilings, proposals. */
function markNames({ picture, frame, plot, scales }: Room): Candidate<Wanted>[] {
  const order = { planned: 0, authorised: 1, proposed: 2, reported: 3, estimated: 3 };
  const marks: Mark[] = [...picture.plans, ...picture.reports.filter((mark) => mark.contested)];
  marks.sort((a, b) => b.accounts - a.accounts || order[a.modality] - order[b.modality] || b.from - a.from);
  const sides = ["right", "left", "above-right", "above-left", "above", "below-right", "below-left", "below"] as const;
  return marks.slice(0, frame.named).map((mark) => {
    const contested = mark.modality === "reported" || mark.modality === "estimated";
    const accounts = mark.accounts > 1 ? `, ${mark.accounts} accounts` : "";
    const text = contested ? `${mark.words}, contested` : `${mark.words} ${mark.modality}${accounts}`;
    const words: Words[] = [{ text, size: frame.size - 0.5, bold: !contested }];
    const spot = spotOf(mark, scales, plot);
    return {
      item: { words, tone: TONE[mark.modality], beside: spot.x },
      boxes: around(spot, sizeOf(words), 10, sides),
    };
  });
}

/** Every word in the plot, the most telling placed first; none over another, over a mark or over the line. */
export function nameFigures(room: Room, obstacles: readonly Box[]): Label[] {
  const { plot, frame } = room;
  const wanted = [
    ...horizonName(room),
    ...endName(room),
    ...withheldNames(room),
    ...peakName(room),
    ...markNames(room),
  ];
  const bounds: Box = {
    x: plot.x + 2,
    y: plot.y - HEAD + 2,
    width: frame.width - plot.x - 4,
    height: plot.height + HEAD - 4,
  };
  return place(wanted, { bounds, obstacles, gap: 1 }).map(({ item, box }) =>
    makeLabel(item.words, box, box.x + box.width / 2 < item.beside - 1 ? "end" : "start", item.tone),
  );
}
