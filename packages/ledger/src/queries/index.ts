export { type ChangeQuestion, type ChangeRow, listChanges } from "./changes.ts";
export { CursorError } from "./cursor.ts";
export {
  type DifferencePage,
  type DocumentPage,
  type DocumentRow,
  listDocuments,
  loadDifference,
  loadDocument,
  loadRevision,
  type MovedFact,
  type RevisionPage,
  type RevisionRow,
} from "./documents.ts";
export { listEvents } from "./events.ts";
export { type FactQuestion, type FactRow, listFacts } from "./facts.ts";
export { health, type Health } from "./health.ts";
export { listSeries, loadSeries, loadVersions, type SeriesSummary, type VersionQuestion } from "./series.ts";
export { type CheckRow, listSources, loadSource, type SourcePage, type SourceRow } from "./sources.ts";
