"use client";

import { Curve } from "recharts";
import { Axes } from "../axes.tsx";
import { drawOverview, type Line, MIDDLE, NARROW, type OverviewFrame, WIDE } from "./draw.ts";

const VARIANTS: readonly { frame: OverviewFrame; shown: string }[] = [
  { frame: NARROW, shown: "block @[34rem]:hidden" },
  { frame: MIDDLE, shown: "hidden @[34rem]:block @[58rem]:hidden" },
  { frame: WIDE, shown: "hidden @[58rem]:block" },
];

const COLOURS = {
  1: { stroke: "stroke-line-1", fill: "fill-line-1" },
  2: { stroke: "stroke-line-2", fill: "fill-line-2" },
  3: { stroke: "stroke-line-3", fill: "fill-line-3" },
} as const;
const STROKE = {
  observed: { strokeWidth: 3.25 },
  held: { strokeWidth: 2 },
  carried: { strokeWidth: 2, strokeDasharray: "5 4", strokeOpacity: 0.75 },
  riser: { strokeWidth: 1.25 },
} as const;

/** Several series on one axis. The table beside it says the same. */
export function OverviewChart({ lines, from, to }: { lines: readonly Line[]; from: number; to: number }) {
  return (
    <div className="@container">
      {VARIANTS.map(({ frame, shown }) => {
        const drawing = drawOverview(lines, { from, to }, frame);
        return (
          <svg
            key={frame.width}
            aria-hidden
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            width={drawing.width}
            height={drawing.height}
            className={`${shown} h-auto w-full overflow-visible font-figures`}
          >
            <Axes plot={drawing.plot} counts={drawing.counts} dates={drawing.dates} />
            {drawing.lines.map(({ slug, colour, strokes, label }) => (
              <a key={slug} href={`/series/${slug}`} tabIndex={-1} className="no-underline">
                {strokes.map(({ style, from, to }) => (
                  <Curve
                    key={`${style}${from.x}`}
                    type="linear"
                    points={[from, to]}
                    fill="none"
                    className={COLOURS[colour].stroke}
                    {...STROKE[style]}
                  />
                ))}
                {label === null ? null : (
                  <text
                    className={`${COLOURS[colour].fill} stroke-paper`}
                    textAnchor={label.anchor}
                    strokeWidth={3.5}
                    strokeLinejoin="round"
                    paintOrder="stroke"
                  >
                    {label.lines.map(({ text, size, bold, y }) => (
                      <tspan
                        key={y}
                        x={label.anchor === "start" ? label.box.x : label.box.x + label.box.width}
                        y={y}
                        fontSize={size}
                        fontWeight={bold ? 650 : 400}
                      >
                        {text}
                      </tspan>
                    ))}
                  </text>
                )}
              </a>
            ))}
          </svg>
        );
      })}
    </div>
  );
}
