import { isNode, LineCounter, parseDocument } from "yaml";
import { Catalogue } from "./catalogue.ts";

/** One thing that is wrong with a catalogue, and where. */
export interface CatalogueFault {
  readonly line: number;
  /** As in `sources.2.schedule`; empty for the file as a whole. */
  readonly field: string;
  readonly why: string;
}

/** A catalogue that cannot be taken. Nothing of it was; the message lists every fault with its line. */
export class CatalogueError extends Error {
  override readonly name = "CatalogueError";
  readonly faults: readonly CatalogueFault[];

  constructor(file: string, faults: readonly CatalogueFault[]) {
    super(faults.map(({ line, field, why }) => `${file}:${line}${field ? `  ${field}` : ""}  ${why}`).join("\n"));
    this.faults = faults;
  }
}

/**
 * Reads a catalogue of sources.
 *
 * @param file - what to call it in errors
 * @throws CatalogueError with each fault's line, field and remedy
 * @example
 * const { sources } = parseCatalogue(await readFile("data/sources.yaml", "utf8"), "data/sources.yaml");
 */
export const parseCatalogue = (yaml: string, file: string): Catalogue => {
  const lines = new LineCounter();
  // Aliases are bounded, so that a few lines cannot stand for millions of nodes.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) => ({
      line: lines.linePos(pos[0]).line,
      field: "",
      why: message,
    }));
    throw new CatalogueError(file, faults);
  }
  const read = Catalogue.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (read.success) return read.data;
  const lineOf = (path: readonly (string | number)[]): number => {
    // A field that is missing has no place of its own; the nearest thing around it has.
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const faults = read.error.issues.map(({ path, message }) => {
    const keys = path.map((key) => (typeof key === "symbol" ? String(key) : key));
    return { line: lineOf(keys), field: keys.join("."), why: message };
  });
  throw new CatalogueError(file, faults);
};
