import { Symbols } from "recharts";
import type { Band, Spot } from "./drawing.ts";

export const COLOURS = {
  reported: { stroke: "stroke-reported", fill: "fill-reported", stop: "text-reported" },
  estimated: { stroke: "stroke-reported", fill: "fill-reported", stop: "text-reported" },
  planned: { stroke: "stroke-planned", fill: "fill-planned", stop: "text-planned" },
  authorised: { stroke: "stroke-authorised", fill: "fill-authorised", stop: "text-authorised" },
  proposed: { stroke: "stroke-proposed", fill: "fill-proposed", stop: "text-proposed" },
  contested: { stroke: "stroke-contested", fill: "fill-contested", stop: "text-contested" },
} as const;
type Colour = keyof typeof COLOURS;

/** The room the words leave: a side that they leave open fades out. */
export function BandShape({ band, id, colour }: { band: Band; id: string; colour: Colour }) {
  const { x, y, fade } = band;
  const size = { width: Math.max(band.width, 1), height: Math.max(band.height, 1) };
  if (fade === null) return <rect x={x} y={y} {...size} className={COLOURS[colour].fill} fillOpacity={0.2} />;
  return <rect x={x} y={y} {...size} fill={`url(#${id}-${colour}-${fade})`} />;
}

export function Fade({ id, colour, side }: { id: string; colour: Colour; side: "up" | "down" }) {
  const [y1, y2] = side === "up" ? ["1", "0"] : ["0", "1"];
  return (
    <linearGradient id={`${id}-${colour}-${side}`} x1="0" y1={y1} x2="0" y2={y2} className={COLOURS[colour].stop}>
      <stop offset="0" stopColor="currentColor" stopOpacity="0.34" />
      <stop offset="1" stopColor="currentColor" stopOpacity="0" />
    </linearGradient>
  );
}

export function MarkShape({ spot, id }: { spot: Spot; id: string }) {
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
