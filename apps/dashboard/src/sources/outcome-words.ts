import type { Outcome } from "@muster/model";

/** What came of a check, in words, and whether it is well. */
export const OUTCOMES: Record<Outcome, { readonly words: string; readonly well: boolean }> = {
  new: { words: "found something new", well: true },
  unchanged: { words: "found no change", well: true },
  "not-modified": { words: "was told nothing changed", well: true },
  failed: { words: "failed", well: false },
  refused: { words: "was refused", well: false },
  gone: { words: "found it gone", well: false },
};

export const KINDS: Record<string, string> = {
  file: "Files",
  page: "Web page",
  dataset: "Data set",
  feed: "Feed",
  mediawiki: "Wiki",
  memento: "Web archive",
};
