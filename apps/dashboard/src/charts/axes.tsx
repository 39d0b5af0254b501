import type { Box } from "./placement/placement.ts";
import { AXIS_SIZE } from "./history/frame.ts";

/** Hairlines with their counts, and days along the foot. The topmost count names the unit. */
export function Axes({
  plot,
  counts,
  dates,
}: {
  plot: Box;
  counts: readonly { readonly y: number; readonly label: string }[];
  dates: readonly { readonly x: number; readonly label: string }[];
}) {
  const bottom = plot.y + plot.height;
  return (
    <>
      {counts.map(({ y, label }, index) => (
        <g key={label}>
          <line
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={y}
            y2={y}
            className={index === 0 ? "stroke-soft" : "stroke-rule"}
            strokeWidth={1}
          />
          {index === counts.length - 1 ? (
            <text
              x={0}
              y={y - 6}
              className="fill-soft stroke-paper"
              strokeWidth={3}
              paintOrder="stroke"
              fontSize={AXIS_SIZE}
            >
              {label}
            </text>
          ) : (
            <text
              x={plot.x - 8}
              y={y + 4}
              textAnchor="end"
              className="fill-soft stroke-paper"
              strokeWidth={3}
              paintOrder="stroke"
              fontSize={AXIS_SIZE}
            >
              {label}
            </text>
          )}
        </g>
      ))}
      {dates.map(({ x, label }) => (
        <g key={`${label} ${x}`}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + 5} className="stroke-soft" />
          <text
            x={x}
            y={bottom + 19}
            textAnchor={x - plot.x < 14 ? "start" : "middle"}
            className="fill-soft"
            fontSize={AXIS_SIZE}
          >
            {label}
          </text>
        </g>
      ))}
    </>
  );
}
