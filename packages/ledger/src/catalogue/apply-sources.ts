import { isDeepStrictEqual } from "node:util";
import type { Instant } from "@muster/model";
import type { Ledger } from "../connect/index.ts";
import { type CatalogueEntry, sightOf, toColumns, toEntry } from "./entry.ts";

export interface AppliedSources {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Brings the recorded sources to what a catalogue says. Sources that the catalogue does not name stay, since their
 * documents stay; whether a source is enabled is the operator's word and is only taken from the catalogue for a new one.
 */
export async function applySources(
  ledger: Ledger,
  entries: readonly CatalogueEntry[],
  now: Instant,
): Promise<AppliedSources> {
  return await ledger.transaction(async (tx) => {
    const rows = await tx.source.findMany({ where: { id: { in: entries.map(({ id }) => id) } } });
    const recorded = new Map(rows.map((row) => [row.id, toEntry(row)]));
    const applied = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
    for (const entry of entries) {
      const former = recorded.get(entry.id);
      if (!former) {
        const { enabled } = entry;
        await tx.source.create({
          data: { id: entry.id, ...toColumns(entry), enabled, definitionChangedAt: now, recordedAt: now },
        });
        applied.added.push(entry.id);
      } else if (isDeepStrictEqual({ ...entry, enabled: former.enabled }, former)) {
        applied.unchanged.push(entry.id);
      } else {
        const moved = sightOf(entry) !== sightOf(former);
        await tx.source.update({
          where: { id: entry.id },
          data: { ...toColumns(entry), ...(moved ? { definitionChangedAt: now } : {}) },
        });
        applied.changed.push(entry.id);
      }
    }
    return applied;
  });
}

/** Adds one source. @throws ConstraintError `source_pkey` where one of that id is recorded. */
export async function addSource(ledger: Ledger, entry: CatalogueEntry, now: Instant): Promise<void> {
  await ledger.transaction(async (tx) => {
    await tx.source.create({
      data: {
        id: entry.id,
        ...toColumns(entry),
        enabled: entry.enabled,
        definitionChangedAt: now,
        recordedAt: now,
      },
    });
  });
}

/** Enables or disables a source. @returns false where there is none of that id. */
export async function setEnabled(ledger: Ledger, id: string, enabled: boolean): Promise<boolean> {
  return await ledger.transaction(async (tx) => {
    const { count } = await tx.source.updateMany({ where: { id }, data: { enabled } });
    return count === 1;
  });
}
