import { diffArrays } from "diff";
import { isNumber, isWord, wordsOf } from "./tokens.ts";

export interface Hunk {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Two numbers that stand at the same place of the two texts; null where one text has none there. */
export interface MovedNumber {
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed between two texts. `same` and `removed` joined are the text before, `same` and `added` the text after. */
export interface Difference {
  readonly hunks: readonly Hunk[];
  /** Words, numbers counted as words. */
  readonly counts: { readonly same: number; readonly removed: number; readonly added: number };
  readonly numbersMoved: readonly MovedNumber[];
  /** True where the texts differ so much that they were not compared word by word. */
  readonly coarse: boolean;
}

/** Edits looked for by words; beyond them two texts are two texts, and the cost stays bounded. */
const EDITS = 3000;

interface Run {
  kind: Hunk["kind"];
  tokens: string[];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a[at] === b[at]) at++;
  return at;
}

function commonEnd(a: readonly string[], b: readonly string[], from: number): number {
  const most = Math.min(a.length, b.length) - from;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/** Puts a lone space between two changes into both, so that a changed phrase reads as one change. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    if (removed.length > 0) out.push({ kind: "removed", tokens: removed });
    if (added.length > 0) out.push({ kind: "added", tokens: added });
    removed = [];
    added = [];
  };
  runs.forEach((run, at) => {
    if (run.kind === "removed") removed.push(...run.tokens);
    else if (run.kind === "added") added.push(...run.tokens);
    else {
      const inside = removed.length > 0 && added.length > 0 && at < runs.length - 1;
      if (inside && run.tokens.length === 1 && run.tokens[0]?.trim() === "") {
        removed.push(...run.tokens);
        added.push(...run.tokens);
      } else {
        flush();
        out.push({ kind: "same", tokens: run.tokens });
      }
    }
  });
  flush();
  return out;
}

function movedNumbers(runs: readonly Run[]): MovedNumber[] {
  const moved: MovedNumber[] = [];
  let before: string[] = [];
  let after: string[] = [];
  const flush = (): void => {
    for (let at = 0; at < Math.max(before.length, after.length); at++) {
      const pair = { before: before[at] ?? null, after: after[at] ?? null };
      if (pair.before !== pair.after) moved.push(pair);
    }
    before = [];
    after = [];
  };
  for (const run of runs) {
    const numbers = run.tokens.filter(isNumber);
    if (run.kind === "removed") before = [...before, ...numbers];
    else if (run.kind === "added") after = [...after, ...numbers];
    else flush();
  }
  flush();
  return moved;
}

function count(runs: readonly Run[], kind: Hunk["kind"]): number {
  return runs.reduce((sum, run) => (run.kind === kind ? sum + run.tokens.filter(isWord).length : sum), 0);
}

const outer = (tokens: string[]): Run[] => (tokens.length === 0 ? [] : [{ kind: "same", tokens }]);

/** Compares two texts word by word; numbers are whole words ("2,500" becomes "2,000", not "500" "000"). */
export function diff(before: string, after: string): Difference {
  const a = wordsOf(before);
  const b = wordsOf(after);
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  const changes = diffArrays(middleA, middleB, { maxEditLength: EDITS });
  const middle: Run[] =
    changes === undefined
      ? [
          { kind: "removed", tokens: middleA },
          { kind: "added", tokens: middleB },
        ]
      : changes.map((c) => ({ kind: c.removed ? "removed" : c.added ? "added" : "same", tokens: c.value }));
  const runs = joined([...outer(a.slice(0, start)), ...middle, ...outer(a.slice(a.length - end))]).filter(
    (run) => run.tokens.length > 0,
  );
  const hunks: Hunk[] = [];
  for (const run of runs) {
    const text = run.tokens.join("");
    const last = hunks.at(-1);
    if (last?.kind === run.kind) hunks[hunks.length - 1] = { kind: last.kind, text: last.text + text };
    else hunks.push({ kind: run.kind, text });
  }
  return {
    hunks,
    counts: { same: count(runs, "same"), removed: count(runs, "removed"), added: count(runs, "added") },
    numbersMoved: movedNumbers(runs),
    coarse: changes === undefined,
  };
}
