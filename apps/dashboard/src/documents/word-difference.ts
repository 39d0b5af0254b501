import { diffArrays } from "diff";

export interface Hunk {
  readonly kind: "same" | "removed" | "added" | "gap";
  readonly text: string;
}

/** Words of unchanged text kept around each change; the rest is a gap. */
const CONTEXT = 40;
/** Beyond this the two texts are told to be too different instead of keeping the reader waiting. */
const LONGEST_MS = 2000;

/** Words, whole figures ("2,500"), white space, and each other character by itself. */
const TOKEN = /\d[\d.,'’]*\d|[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*|\s+|./gsu;

const tokens = (text: string): string[] => text.match(TOKEN) ?? [];

function shorten(hunk: Hunk, first: boolean, last: boolean): Hunk[] {
  const words = hunk.text.split(/(?<=\s)/);
  const room = (first ? 0 : CONTEXT) + (last ? 0 : CONTEXT);
  if (words.length <= room + 10) return [hunk];
  const head = first ? "" : words.slice(0, CONTEXT).join("");
  const tail = last ? "" : words.slice(-CONTEXT).join("");
  const left = words.length - room;
  const parts: Hunk[] = [
    { kind: "same", text: head },
    { kind: "gap", text: `${left.toLocaleString("en-GB")} words unchanged` },
    { kind: "same", text: tail },
  ];
  return parts.filter(({ text }) => text !== "");
}

/** What changed between two texts, word by word; null where they differ too much to be told in time. */
export function wordDifference(before: string, after: string): readonly Hunk[] | null {
  const parts = diffArrays(tokens(before), tokens(after), { timeout: LONGEST_MS });
  if (parts === undefined) return null;
  const hunks = parts.map(({ value, added, removed }): Hunk => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
  return hunks.flatMap((hunk, index) =>
    hunk.kind === "same" ? shorten(hunk, index === 0, index === hunks.length - 1) : [hunk],
  );
}
