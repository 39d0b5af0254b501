import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { DatasetMapping } from "@muster/extraction/rows";
import { type AppliedSources, applyFlagships, applySources, type CatalogueEntry } from "@muster/ledger/catalogue";
import type { Ledger } from "@muster/ledger/connect";
import { applyEvents } from "@muster/ledger/events";
import type { Instant } from "@muster/model";
import { CatalogueError, type CatalogueSource, parseCatalogue } from "@muster/sources/catalogue";
import { z } from "zod";
import { Failed } from "../errors.ts";
import { readEvents } from "./read-events.ts";
import { placeLocator } from "./place-locator.ts";

export interface AppliedCatalogue extends AppliedSources {
  /** Events the catalogue brought; null where it names none. */
  readonly events: number | null;
}

const read = async (path: string): Promise<string> => {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Failed(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** The entry that the ledger keeps. What a mapping may hold is the extraction's to say. */
export function toEntry(
  source: CatalogueSource,
  place: { readonly base: string; readonly root: string },
): CatalogueEntry {
  if (source.mapping !== null) {
    const mapping = DatasetMapping.safeParse(source.mapping);
    if (!mapping.success)
      throw new Failed(`The mapping of ${source.id} does not fit:\n${z.prettifyError(mapping.error)}`);
  }
  return { ...source, locator: placeLocator(source.locator, place) };
}

/** Brings a ledger to what a catalogue says: sources, flagship series, events. Applied again it changes nothing. */
export async function applyCatalogue(
  ledger: Ledger,
  file: string,
  { root, now }: { readonly root: string; readonly now: Instant },
): Promise<AppliedCatalogue> {
  const base = dirname(resolve(file));
  try {
    const catalogue = parseCatalogue(await read(file), relative(process.cwd(), resolve(file)) || file);
    const entries = catalogue.sources.map((source) => toEntry(source, { base, root }));
    const events = catalogue.events === null ? null : readEvents(await read(resolve(base, catalogue.events)));
    const applied = await applySources(ledger, entries, now);
    if (catalogue.flagships.length > 0) await applyFlagships(ledger, catalogue.flagships);
    if (events !== null) await applyEvents(ledger, events, now);
    return { ...applied, events: events?.length ?? null };
  } catch (error) {
    if (error instanceof CatalogueError) throw new Failed(`The catalogue was not taken:\n${error.message}`);
    throw error;
  }
}
