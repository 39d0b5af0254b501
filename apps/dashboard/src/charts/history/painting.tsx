import { Fragment, type PointerEventHandler } from "react";
import { Curve, Symbols } from "recharts";
import { Axes } from "../axes.tsx";
import type { Band, Drawing, Label, Spot } from "./drawing.ts";

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

const COLOURS = {
  reported: { stroke: "stroke-reported", fill: "fill-reported", stop: "text-reported" },
  estimated: { stroke: "stroke-reported", fill: "fill-reported", stop: "text-reported" },
  planned: { stroke: "stroke-planned", fill: "fill-planned", stop: "text-planned" },
  authorised: { stroke: "stroke-authorised", fill: "fill-authorised", stop: "text-authorised" },
  proposed: { stroke: "stroke-proposed", fill: "fill-proposed", stop: "text-proposed" },
  contested: { stroke: "stroke-contested", fill: "fill-contested", stop: "text-contested" },
} as const;
type Colour = keyof typeof COLOURS;

/** The room the words leave: a side that they leave open fades out. */
function BandShape({ band, id, colour }: { band: Band; id: string; colour: Colour }) {
  const { x, y, fade } = band;
  const size = { width: Math.max(band.width, 1), height: Math.max(band.height, 1) };
  if (fade === null) return <rect x={x} y={y} {...size} className={COLOURS[colour].fill} fillOpacity={0.2} />;
  return <rect x={x} y={y} {...size} fill={`url(#${id}-${colour}-${fade})`} />;
}

function Fade({ id, colour, side }: { id: string; colour: Colour; side: "up" | "down" }) {
  const [y1, y2] = side === "up" ? ["1", "0"] : ["0", "1"];
  return (
    <linearGradient id={`${id}-${colour}-${side}`} x1="0" y1={y1} x2="0" y2={y2} className={COLOURS[colour].stop}>
      <stop offset="0" stopColor="currentColor" stopOpacity="0.34" />
      <stop offset="1" stopColor="currentColor" stopOpacity="0" />
    </linearGradient>
  );
}

function Mark({ spot, id }: { spot: Spot; id: string }) {
  const { x, y, shape, contested } = spot;
  const colour: Colour = contested ? "contested" : shape;
  const { stroke, fill } = COLOURS[colour];
  return (
    <a href={spot.href} tabIndex={-1} className="group">
      <title>{spot.title}</title>
      {spot.band === null ? null : <BandShape band={spot.band} id={id} colour={colour} />}
      {spot.extent === null || shape === "authorised" ? null : (
        <line
          x1={spot.extent.from}
          x2={spot.extent.to}
          y1={y}
          y2={y}
          className={stroke}
          strokeWidth={1}
          strokeOpacity={0.6}
        />
      )}
      {shape === "planned" || shape === "proposed" ? (
        <Symbols
          cx={x}
          cy={y}
          type="diamond"
          size={shape === "planned" ? 110 : 70}
          className={`${stroke} fill-paper`}
          strokeWidth={2}
          {...(shape === "proposed" ? { strokeDasharray: "2 1.5" } : {})}
        />
      ) : null}
      {shape === "authorised" ? (
        <path d={`M${x - 11},${y + 5}V${y}H${x + 11}V${y + 5}`} className={`${stroke} fill-none`} strokeWidth={2.25} />
      ) : null}
      {shape === "reported" || shape === "estimated" ? (
        <circle
          cx={x}
          cy={y}
          r={contested ? 4.25 : 3.75}
          className={contested ? `${stroke} fill-paper` : `${fill} stroke-paper`}
          strokeWidth={contested ? 2 : 1.25}
        />
      ) : null}
      <circle cx={x} cy={y} r={11} className="fill-transparent" />
    </a>
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
        <Mark key={spot.href} spot={spot} id={id} />
      ))}
      {drawing.reports.map((spot) => (
        <Mark key={spot.href} spot={spot} id={id} />
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
