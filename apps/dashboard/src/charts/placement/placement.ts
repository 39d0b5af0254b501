/** An axis-parallel box in the drawing's own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export interface Candidate<T> {
  readonly item: T;
  /** The places it may stand, best first. */
  readonly boxes: readonly Box[];
}

export interface Placed<T> {
  readonly item: T;
  readonly box: Box;
}

/**
 * Gives each item, in order of importance, the first of its places that lies inside `bounds` and touches neither an
 * obstacle nor anything placed before it. What finds no place is left out: a chart that says less is read, one with
 * words over words is not, and the table under it says everything.
 */
export function place<T>(
  candidates: readonly Candidate<T>[],
  { bounds, obstacles = [], gap = 2 }: { bounds: Box; obstacles?: readonly Box[]; gap?: number },
): Placed<T>[] {
  const placed: Placed<T>[] = [];
  const taken: Box[] = [...obstacles];
  for (const { item, boxes } of candidates) {
    const box = boxes.find((box) => inside(box, bounds) && !taken.some((other) => overlaps(box, other, gap)));
    if (box === undefined) continue;
    placed.push({ item, box });
    taken.push(box);
  }
  return placed;
}
