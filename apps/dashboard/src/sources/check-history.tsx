import type { Outcome } from "@muster/model";
import { OUTCOMES } from "./outcome-words.ts";

const BAR = 5;
const GAP = 2;
const SHOWN = 30;

/** The last checks as a strip, oldest left: tall where something new came, a gap in red ink where one failed. */
export function CheckHistory({ history }: { history: readonly Outcome[] }) {
  if (history.length === 0) return <span className="text-soft">never checked</span>;
  const shown = history.slice(-SHOWN);
  const failed = shown.filter((outcome) => !OUTCOMES[outcome].well).length;
  const fresh = shown.filter((outcome) => outcome === "new").length;
  const words = `Of the last ${shown.length} ${shown.length === 1 ? "check" : "checks"}, ${fresh} found something new and ${failed} failed.`;
  return (
    <svg role="img" aria-label={words} width={SHOWN * (BAR + GAP)} height={22} className="block max-w-full">
      <title>{words}</title>
      {shown.map((outcome, index) => {
        const { well } = OUTCOMES[outcome];
        const height = outcome === "new" ? 20 : 8;
        const x = index * (BAR + GAP);
        return well ? (
          <rect
            key={index}
            x={x}
            y={21 - height}
            width={BAR}
            height={height}
            className={outcome === "new" ? "fill-reported" : "fill-soft"}
            fillOpacity={outcome === "new" ? 1 : 0.55}
          />
        ) : (
          <path key={index} d={`M${x},8l${BAR},8m0,-8l${-BAR},8`} className="stroke-contested" strokeWidth={2} />
        );
      })}
    </svg>
  );
}
