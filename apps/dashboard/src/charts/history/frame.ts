/** The room a drawing has, and how much may be said in it. */
export interface Frame {
  readonly width: number;
  /** Height of the plot alone; events stand above it and dates below. */
  readonly plotHeight: number;
  readonly margin: { readonly left: number; readonly right: number };
  readonly size: number;
  readonly eventColumn: number;
  readonly eventRows: number;
  readonly tickGap: number;
  /** How many figures may be named in the plot. */
  readonly named: number;
}

export const WIDE: Frame = {
  width: 1080,
  plotHeight: 380,
  margin: { left: 52, right: 150 },
  size: 13.5,
  eventColumn: 150,
  eventRows: 2,
  tickGap: 58,
  named: 14,
};
export const MIDDLE: Frame = {
  ...WIDE,
  width: 720,
  plotHeight: 340,
  margin: { left: 48, right: 128 },
  eventColumn: 132,
  named: 9,
};
export const NARROW: Frame = {
  width: 360,
  plotHeight: 300,
  margin: { left: 40, right: 10 },
  size: 12.5,
  eventColumn: 124,
  eventRows: 2,
  tickGap: 54,
  named: 5,
};

/** Of the numbers on both axes. */
export const AXIS_SIZE = 12.5;
/** Above the plot, for the topmost count with its unit; below it, for the days. */
export const HEAD = 22;
export const FOOT = 26;

/** From the picture's days and people to places in the drawing. */
export interface Scales {
  readonly at: (day: number) => number;
  readonly up: (people: number) => number;
}
