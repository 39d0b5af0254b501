import { z } from "zod";

export const SourceKind = z.enum(["page", "feed", "mediawiki", "memento", "dataset", "file"]);
export type SourceKind = z.infer<typeof SourceKind>;

/** What came of one attempt to see a source. */
export const Outcome = z.enum(["new", "unchanged", "not-modified", "failed", "refused", "gone"]);
export type Outcome = z.infer<typeof Outcome>;
