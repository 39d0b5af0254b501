import { Fragment, type PointerEventHandler } from "react";
import { Curve } from "recharts";
import { Axes } from "../axes.tsx";
import type { Drawing, Label } from "./drawing.ts";
import { BandShape, Fade, MarkShape } from "./mark.tsx";

const TEXT: Record<Label["tone"], string> = {
  reported: "fill-reported",
  contested: "fill-contested",
  planned: "fill-planned",
  authorised: "fill-authorised",
  proposed: "fill-proposed",
  withheld: "fill-soft",
  event: "fill-soft",
  horizon: "fill-ink",
};

const STROKE = {
  observed: { className: "stroke-reported", strokeWidth: 3.5 },
  held: { className: "stroke-reported", strokeWidth: 2 },
  carried: { className: "stroke-reported", strokeWidth: 2, strokeDasharray: "5 4", strokeOpacity: 0.75 },
  riser: { className: "stroke-reported", strokeWidth: 1.25 },
} as const;

function Words({ label }: { label: Label }) {
  const x = label.anchor === "start" ? label.box.x : label.box.x + label.box.width;
  return (
    <text
      className={`${TEXT[label.tone]} stroke-paper font-figures`}
      textAnchor={label.anchor}
      strokeWidth={3.5}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {label.lines.map(({ text, size, bold, y }) => (
        <tspan key={y} x={x} y={y} fontSize={size} fontWeight={bold ? 600 : 400}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

/** Paints a drawing, and decides nothing. */
export function Painting({
  drawing,
  id,
  className,
  cursor,
  onPointerMove,
  onPointerLeave,
}: {
  drawing: Drawing;
  id: string;
  className: string;
  cursor: number | null;
  onPointerMove: PointerEventHandler<SVGSVGElement>;
  onPointerLeave: PointerEventHandler<SVGSVGElement>;
}) {
  const { width, height, plot } = drawing;
  const bottom = plot.y + plot.height;
  return (
    // The figure's heading says what it shows and the table under it says all of it, so the picture is hidden from those who cannot see it.
    <svg
      aria-hidden
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={`${className} h-auto w-full overflow-visible font-figures`}
      onPointerMove={onPointerMove}
      onPointerLeave={onPointerLeave}
    >
      <defs>
        {(["reported", "planned", "authorised", "proposed", "contested"] as const).map((colour) => (
          <Fragment key={colour}>
            <Fade id={id} colour={colour} side="up" />
            <Fade id={id} colour={colour} side="down" />
          </Fragment>
        ))}
        <pattern id={`${id}-hatch`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="7" className="stroke-soft" strokeWidth="1.25" strokeOpacity="0.45" />
        </pattern>
      </defs>
      {drawing.withheld.map((box) => (
        <rect
          key={box.x}
          x={box.x}
          y={box.y}
          width={Math.max(box.width, 2)}
          height={box.height}
          fill={`url(#${id}-hatch)`}
        />
      ))}
      {drawing.horizon === null ? null : (
        <rect
          x={drawing.horizon}
          y={plot.y}
          width={Math.max(0, plot.x + plot.width - drawing.horizon)}
          height={plot.height}
          className="fill-wash"
        />
      )}
      <Axes plot={plot} counts={drawing.counts} dates={drawing.dates} />
      {drawing.events.map((event) => (
        <g key={`${event.x}${event.title}`}>
          {event.label === null ? null : (
            <line
              x1={event.x}
              x2={event.x}
              y1={event.top + 2}
              y2={bottom}
              className="stroke-soft"
              strokeWidth={1}
              strokeDasharray="1 3"
            />
          )}
          <path d={`M${event.x - 4},${bottom + 1}h8l-4,-7z`} className="fill-soft">
            <title>{`${event.date}: ${event.title}`}</title>
          </path>
        </g>
      ))}
      {drawing.bands.map((band) => (
        <BandShape key={`${band.x} ${band.y}`} band={band} id={id} colour="reported" />
      ))}
      {drawing.strokes.map(({ style, from, to }) => (
        <Curve key={`${style}${from.x}`} type="linear" points={[from, to]} fill="none" {...STROKE[style]} />
      ))}
      {cursor === null ? null : (
        <line x1={cursor} x2={cursor} y1={plot.y} y2={bottom} className="stroke-ink" strokeWidth={1} />
      )}
      {drawing.horizon === null ? null : (
        <line
          x1={drawing.horizon}
          x2={drawing.horizon}
          y1={plot.y - 6}
          y2={bottom}
          className="stroke-ink"
          strokeWidth={1.5}
        />
      )}
      {drawing.plans.map((spot) => (
        <MarkShape key={spot.href} spot={spot} id={id} />
      ))}
      {drawing.reports.map((spot) => (
        <MarkShape key={spot.href} spot={spot} id={id} />
      ))}
      {drawing.events.map((event) =>
        event.label === null ? null : <Words key={`${event.x}${event.title}`} label={event.label} />,
      )}
      {drawing.labels.map((label) => (
        <Words key={`${label.box.x} ${label.box.y}`} label={label} />
      ))}
    </svg>
  );
}
