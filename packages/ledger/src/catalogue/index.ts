export { applyFlagships } from "./apply-flagships.ts";
export { addSource, applySources, setEnabled, type AppliedSources } from "./apply-sources.ts";
export type { CatalogueEntry } from "./entry.ts";
export { findSource, listDefinitions, listScheduled } from "./find-sources.ts";
