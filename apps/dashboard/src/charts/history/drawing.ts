import type { Box } from "../placement/placement.ts";

/** A drawing in its own units, ready to paint: nothing in it is decided again. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly counts: readonly { readonly y: number; readonly label: string }[];
  readonly dates: readonly { readonly x: number; readonly label: string }[];
  readonly strokes: readonly Stroke[];
  readonly bands: readonly Band[];
  readonly withheld: readonly Box[];
  readonly reports: readonly Spot[];
  readonly plans: readonly Spot[];
  readonly labels: readonly Label[];
  readonly events: readonly EventMark[];
  /** Where knowledge stops, when that is before the axis ends. */
  readonly horizon: number | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A level over a stretch, or the riser between two: a figure steps, it does not slope. */
export interface Stroke {
  readonly style: "observed" | "held" | "carried" | "riser";
  readonly from: Point;
  readonly to: Point;
}

/** The room the words leave. A side the words leave open fades out instead of ending. */
export interface Band extends Box {
  readonly fade: "up" | "down" | null;
}

export interface Spot extends Point {
  readonly shape: "reported" | "estimated" | "planned" | "authorised" | "proposed";
  readonly contested: boolean;
  /** The days the figure's date covers, where they are wide enough to see. */
  readonly extent: { readonly from: number; readonly to: number } | null;
  readonly band: Band | null;
  readonly href: string;
  readonly title: string;
}

export interface Label {
  readonly box: Box;
  readonly lines: readonly LabelLine[];
  readonly anchor: "start" | "end";
  readonly tone: "reported" | "contested" | "planned" | "authorised" | "proposed" | "withheld" | "event" | "horizon";
}

export interface LabelLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Baseline, in the drawing's units. */
  readonly y: number;
}

export interface EventMark {
  readonly x: number;
  readonly top: number;
  readonly title: string;
  readonly date: string;
  /** Null where the words found no room; the table of events has them. */
  readonly label: Label | null;
}
