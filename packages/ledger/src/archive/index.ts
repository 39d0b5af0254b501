export { type ArchiveSubject, loadForArchive, recordArchive } from "./archive-check.ts";
export { closeCheck, type ClosedCheck } from "./close-check.ts";
export {
  type ComparedText,
  type DiffSubject,
  isSilentEdit,
  loadForDiff,
  type NewDifference,
  recordDifference,
} from "./compare-revisions.ts";
export { type ArchiveDecision, decideRevisions, type NewRevision, type SeenDocument } from "./decide-revisions.ts";
export { type FetchSubject, loadForFetch } from "./load-for-fetch.ts";
export { loadForNormalise, type NewText, type NormaliseSubject, recordText } from "./normalise-revision.ts";
export { openCheck, type OpenedCheck } from "./open-check.ts";
export { type Fetched, type FetchedDocument, recordFetch, type RecordedFetch } from "./record-fetch.ts";
