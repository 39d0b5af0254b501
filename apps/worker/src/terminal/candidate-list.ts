import type { Candidate } from "@muster/extraction/extract";
import { styled } from "./print.ts";
import { clip, printable } from "./table.ts";

/** Everything that was looked at, in the order of the text: the words, what became of them, and why. */
export function candidateList(candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return "Nothing in the text looked like a figure.";
  return candidates
    .map(({ words, start, outcome, rule, why }) => {
      const mark = outcome === "kept" ? styled("green", "kept    ") : styled("yellow", "rejected");
      return `${mark}  ${String(start).padStart(6)}  “${clip(words, 48)}”\n                  ${rule}: ${printable(why)}`;
    })
    .join("\n");
}
