import { z } from "zod";

const MIB = 1024 * 1024;
const maxBytes = (fallback: number) =>
  z
    .int()
    .min(1)
    .max(256 * MIB)
    .default(fallback);

const SourceId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: "An id is lower-case letters, digits and single hyphens, such as research-notes.",
});

const Address = z.url({ protocol: /^https?$/, error: "Not an http or https address." });

const extension = z.string().regex(/^[a-z0-9]+$/, { error: "An extension is written without its dot: md." });

/** A file, or a folder whose files are documents of their own. */
export const FileOptions = z.strictObject({
  /** Of a folder, the files with these extensions. */
  extensions: z.array(extension).min(1).default(["md", "txt", "html", "htm"]),
  maxBytes: maxBytes(10 * MIB),
});

export const PageOptions = z.strictObject({ maxBytes: maxBytes(10 * MIB) });

export const DatasetOptions = z.strictObject({
  /** Told from the name where it is left out. */
  format: z.enum(["csv", "jsonl"]).nullable().default(null),
  maxBytes: maxBytes(64 * MIB),
});

const NoOptions = z.strictObject({});

const shape = <K extends string, L extends z.ZodType>(kind: K, locator: L) => ({
  id: SourceId,
  kind: z.literal(kind),
  locator,
});

const path = z.string().min(1).max(4096);

/**
 * What is watched and how to get at it, by kind. Kinds that cannot be read yet are here as well, so that a catalogue may
 * name them; to look at one is a failure that says so.
 */
export const SourceDefinition = z.discriminatedUnion("kind", [
  z.object({ ...shape("file", path), options: FileOptions.prefault({}) }),
  z.object({ ...shape("page", Address), options: PageOptions.prefault({}) }),
  /** A path, or an address. */
  z.object({ ...shape("dataset", path), options: DatasetOptions.prefault({}) }),
  z.object({ ...shape("feed", Address), options: NoOptions.prefault({}) }),
  z.object({ ...shape("mediawiki", Address), options: NoOptions.prefault({}) }),
  z.object({ ...shape("memento", Address), options: NoOptions.prefault({}) }),
]);
export type SourceDefinition = z.infer<typeof SourceDefinition>;

export type FileSource = Extract<SourceDefinition, { kind: "file" }>;
export type PageSource = Extract<SourceDefinition, { kind: "page" }>;
export type DatasetSource = Extract<SourceDefinition, { kind: "dataset" }>;

/** The kinds that `look` can read. */
export const supportedKinds: readonly SourceDefinition["kind"][] = ["file", "page", "dataset"];
