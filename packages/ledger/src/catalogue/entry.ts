import { type PartialDate, parsePartialDate, SourceKind } from "@muster/model";
import { z } from "zod";
import type { Source } from "../generated/client.ts";
import { type Json, toJson, toJsonOrNull } from "../values/json.ts";

/** One source as the operator defines it. What `options` and `mapping` mean depends on the kind. */
export interface CatalogueEntry {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** The publisher of its documents, where they do not say themselves. */
  readonly publisher: string | null;
  readonly locator: string;
  readonly schedule: string;
  /** Counts when the source is added; afterwards `setEnabled` decides. */
  readonly enabled: boolean;
  readonly options: Json;
  readonly mapping: Json | null;
  /** When its documents were published, where they do not say themselves. */
  readonly published: PartialDate | null;
}

/** The columns that a definition fills. */
export const toColumns = (entry: CatalogueEntry) => ({
  kind: entry.kind,
  title: entry.title,
  publisher: entry.publisher,
  locator: entry.locator,
  schedule: entry.schedule,
  options: toJson(entry.options),
  mapping: toJsonOrNull(entry.mapping),
  published: entry.published?.date ?? null,
});

export const toEntry = (row: Source): CatalogueEntry => ({
  id: row.id,
  kind: SourceKind.parse(row.kind),
  title: row.title,
  publisher: row.publisher,
  locator: row.locator,
  schedule: row.schedule,
  enabled: row.enabled,
  options: toJson(row.options),
  mapping: row.mapping === null ? null : toJson(row.mapping),
  published: row.published === null ? null : parsePartialDate(row.published),
});

/** What decides which bytes a look brings: when it changes, validators of earlier looks say nothing any more. */
export const sightOf = (entry: CatalogueEntry): string =>
  JSON.stringify([entry.kind, entry.locator, z.json().parse(entry.options)]);
