import type { Quantity } from "@muster/model";
import { type Hedge, HEDGES_AFTER, HEDGES_BEFORE } from "../language/english/hedges.ts";
import type { Token } from "../text/token.ts";
import type { Figure } from "./figures.ts";

/** A number with its hedge: the tokens `[from, to)` are the words as printed. */
export interface Hedged {
  readonly from: number;
  readonly to: number;
  readonly quantity: Omit<Quantity, "words">;
  readonly estimated: boolean;
}

function bounded(hedge: Hedge, value: number): Omit<Quantity, "words"> {
  switch (hedge) {
    case "about":
      return { low: null, high: null, point: value, qualifier: "about" };
    case "nearly":
      return { low: null, high: value, highOpen: true, point: null, qualifier: "nearly" };
    case "more than":
      return { low: value, lowOpen: true, high: null, point: null, qualifier: "more than" };
    case "at least":
      return { low: value, high: null, point: null, qualifier: "at least" };
    case "fewer than":
      return { low: null, high: value, highOpen: true, point: null, qualifier: "fewer than" };
    case "up to":
      return { low: null, high: value, point: null, qualifier: "up to" };
  }
  return { low: null, high: null, point: value, qualifier: "exact" };
}

const FILLERS = new Set(["the", "a", "an", "another", "additional", "extra", "further"]);

interface Before {
  readonly hedge: Hedge;
  readonly start: number;
  readonly estimated: boolean;
}

function hedgeBefore(tokens: readonly Token[], end: number): Before | null {
  let best: Before | null = null;
  for (const { hedge, phrases, estimated } of HEDGES_BEFORE) {
    const start = phrases.startTo(tokens, end);
    if (start !== -1 && (best === null || start < best.start)) best = { hedge, start, estimated: estimated ?? false };
  }
  return best;
}

/** "about" may stand before another hedge ("about up to"), and then the stronger one, nearer the number, holds. */
export function readHedge(tokens: readonly Token[], figure: Figure): Hedged {
  let { from, to } = figure;
  let hedge: Hedge | null = null;
  let estimated = false;
  let before = hedgeBefore(tokens, from);
  // "some additional 500": the hedge stands before the filler.
  if (!before && FILLERS.has(tokens[from - 1]?.norm ?? "")) {
    const wider = hedgeBefore(tokens, from - 1);
    if (wider && tokens[from - 1]?.norm !== "the" && tokens[from - 1]?.norm !== "a") before = wider;
  }
  for (let turn = 0; before !== null && turn < 3; turn++) {
    hedge = hedge === null || hedge === "about" ? before.hedge : hedge;
    estimated ||= before.estimated;
    from = before.start;
    before = hedgeBefore(tokens, from);
  }
  for (const after of HEDGES_AFTER) {
    const end = after.phrases.endFrom(tokens, to);
    // "500 plus 200" adds; only a plus that closes the number bends it.
    if (end === -1 || tokens[end]?.kind === "number") continue;
    hedge ??= after.hedge;
    to = end;
    break;
  }
  if (figure.form === "bucket") {
    const quantity = { low: figure.low, high: figure.high, point: null, qualifier: "bucket" } as const;
    return { from, to, quantity, estimated };
  }
  if (figure.form === "range")
    return { from, to, quantity: { low: figure.low, high: figure.high, point: null, qualifier: "between" }, estimated };
  if (hedge === null)
    return { from, to, quantity: { low: null, high: null, point: figure.high, qualifier: "exact" }, estimated };
  return { from, to, quantity: bounded(hedge, figure.high), estimated };
}
