"use client";

import { type PointerEvent, useId, useState } from "react";
import { draw } from "./draw.ts";
import { type Frame, MIDDLE, NARROW, WIDE } from "./frame.ts";
import type { Picture } from "./picture.ts";
import { Painting } from "./painting.tsx";
import { read } from "./read.ts";

const VARIANTS: readonly { frame: Frame; shown: string }[] = [
  { frame: NARROW, shown: "block @[34rem]:hidden" },
  { frame: MIDDLE, shown: "hidden @[34rem]:block @[58rem]:hidden" },
  { frame: WIDE, shown: "hidden @[58rem]:block" },
];

/**
 * The history of one series. It is drawn three times, for three widths, and the page shows the one that fits: so it
 * stands there without a script, on paper, and before the first byte of JavaScript arrives.
 */
export function HistoryChart({ picture, unit }: { picture: Picture; unit: string }) {
  const id = useId();
  const [day, setDay] = useState<number | null>(null);
  const last = Math.min(picture.to, picture.horizon ?? picture.to) - 1;
  const reading = day === null ? null : read(picture, day);

  const follow = (frame: Frame) => (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * frame.width;
    const share = (x - frame.margin.left) / (frame.width - frame.margin.left - frame.margin.right);
    const at = Math.floor(picture.from + share * (picture.to - picture.from));
    setDay(share < 0 || share > 1 ? null : Math.min(at, last));
  };

  return (
    <div className="@container relative">
      <p aria-hidden className="small-print not-printed hidden min-h-[2.9em] scripted:block phone:min-h-[4.4em]">
        {reading === null ? (
          <span>Point at a day to read what was reported for it.</span>
        ) : (
          <>
            <strong className="font-semibold text-ink">{reading.date}</strong> {reading.words}
          </>
        )}
      </p>
      {VARIANTS.map(({ frame, shown }) => (
        <Painting
          key={frame.width}
          id={`${id}${frame.width}`}
          className={shown}
          drawing={draw(picture, frame, unit)}
          cursor={
            day === null
              ? null
              : frame.margin.left +
                ((day + 0.5 - picture.from) / (picture.to - picture.from)) *
                  (frame.width - frame.margin.left - frame.margin.right)
          }
          onPointerMove={follow(frame)}
          onPointerLeave={() => setDay(null)}
        />
      ))}
      <label className="not-printed absolute bottom-8 left-0 z-10 hidden scripted:block">
        <span className="sr-only">Read the chart day by day</span>
        <input
          type="range"
          className="sr-only bg-paper focus-visible:not-sr-only focus-visible:m-2 focus-visible:w-64"
          min={picture.from}
          max={last}
          value={day ?? last}
          onChange={(event) => setDay(Number(event.currentTarget.value))}
          onBlur={() => setDay(null)}
          aria-valuetext={(() => {
            const { date, words } = read(picture, day ?? last);
            return `${date} ${words}`;
          })()}
        />
      </label>
    </div>
  );
}
