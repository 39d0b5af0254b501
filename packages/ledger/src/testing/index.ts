export { createDatabase, createEmptyDatabase, type TestDatabase } from "./create-database.ts";
