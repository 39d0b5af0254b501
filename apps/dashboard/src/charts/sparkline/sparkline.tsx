import type { Stroke } from "../history/drawing.ts";
import { SPARKLINE } from "./draw.ts";

/** Decoration beside a figure that says the same in words; hidden from those who cannot see it. */
export function Sparkline({ strokes }: { strokes: readonly Stroke[] }) {
  const { width, height } = SPARKLINE;
  const end = strokes.at(-1)?.to;
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="h-auto w-full max-w-60"
    >
      <line x1={0} x2={width} y1={height - 4} y2={height - 4} className="stroke-rule" />
      {strokes.map(({ style, from, to }) => (
        <path
          key={`${style}${from.x}`}
          d={`M${from.x},${from.y}L${to.x},${to.y}`}
          className="stroke-reported"
          strokeWidth={style === "riser" ? 1 : 1.75}
          {...(style === "carried" ? { strokeDasharray: "3 3" } : {})}
        />
      ))}
      {end === undefined ? null : <circle cx={end.x} cy={end.y} r={3} className="fill-reported" />}
    </svg>
  );
}
