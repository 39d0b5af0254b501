export { createDatabase, createEmptyDatabase, type TestDatabase } from "./create-database.ts";
export { openTestLedger } from "./open-test-ledger.ts";
export { read, readClaims, recordHistory, sampleSource, see, settle, type SampleLook } from "./sample-history.ts";
