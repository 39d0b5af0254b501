export { type ExtractSubject, loadForExtract } from "./load-for-extract.ts";
export { loadForPublish, type PublishSubject, recordChanges } from "./publish-changes.ts";
export {
  HistoryMovedError,
  loadForReconcile,
  recordReconciliation,
  type ReconcileSubject,
} from "./reconcile-document.ts";
export { type NewExtraction, recordExtraction } from "./record-claims.ts";
export { SeriesMixedError } from "./record-series.ts";
